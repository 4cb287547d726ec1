# language: da
Egenskab: Nødpasning efter den 17. maj 2020
  Hvor står de senere ordninger? De er ikke med som regler.
  Reglerne står i rules/noedpasning/senere-ordninger.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

  Regel: NP-SENERE Nødpasningen ophørte den 18. maj 2020
    Efter den 17. maj 2020 gælder kriterierne ikke. Reglen siger, hvor den næste ordning står, og hvad der ikke er læst.

    Abstrakt Scenario: Hver dag peger på den ordning, der gjaldt: <dato>
      Når sagen vurderes den <dato>
      Så er NP-SENERE opfyldt
      Og er resultatet af NP-SENERE <resultat>
      Og er kilden til NP-SENERE "<kilde>"
      Og er NP-OMFATTET uden for gyldighed

      Eksempler:
        | dato       | resultat                | kilde                                          |
        | 2020-05-18 | INGEN_NØDPASNING        | BEK nr. 627 af 15/05/2020, § 13, stk. 1 og 3   |
        | 2020-12-20 | INGEN_NØDPASNING        | BEK nr. 627 af 15/05/2020, § 13, stk. 1 og 3   |
        | 2020-12-21 | KRÆVER_FAGLIG_VURDERING | BEK nr. 2053 af 18/12/2020, §§ 3-4             |
        | 2021-01-03 | KRÆVER_FAGLIG_VURDERING | BEK nr. 2053 af 18/12/2020, §§ 3-4             |
        | 2021-01-04 | IKKE_LÆST               | BEK nr. 2053 af 18/12/2020, §§ 3-4, som ændret |
        | 2021-02-27 | IKKE_LÆST               | BEK nr. 2053 af 18/12/2020, §§ 3-4, som ændret |
        | 2021-02-28 | KRÆVER_FAGLIG_VURDERING | BEK nr. 294 af 27/02/2021, § 6                 |
        | 2021-09-09 | KRÆVER_FAGLIG_VURDERING | BEK nr. 294 af 27/02/2021, § 6                 |
        | 2021-09-10 | KRÆVER_FAGLIG_VURDERING | BEK nr. 1783 af 08/09/2021, § 4                |
        | 2025-01-01 | KRÆVER_FAGLIG_VURDERING | BEK nr. 1783 af 08/09/2021, § 4                |

    Scenarie: Mens kriterierne gælder, siger reglen intet
      Når sagen vurderes den 2020-05-17
      Så er NP-SENERE uden for gyldighed

    Scenarie: Den 18. maj 2020 er nødpasningen ophørt
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-05-18
      Så siger NP-SENERE opmærksomhed
      Og hviler NP-SENERE på LOV
      Og er forbeholdet ved NP-SENERE "Bekendtgørelsen er kun læst i uddrag; kontrollér på retsinformation.dk."
      Og er NP-K3 uden for gyldighed
      Og er NP-IKKE-OMFATTET uden for gyldighed

    Abstrakt Scenario: En fagperson ser på de senere ordninger, og det, der ikke er læst, siges: <dato>
      Når sagen vurderes den <dato>
      Så siger NP-SENERE fagligVurdering
      Og er handlingen i NP-SENERE "<handling>"
      Og er den ansvarlige i NP-SENERE "Sagsbehandleren"
      Og er forbeholdet ved NP-SENERE "<forbehold>"

      Eksempler:
        | dato       | handling                                                                                                    | forbehold                                                                                                                                 |
        | 2020-12-21 | Vurdér barnet efter bekendtgørelse nr. 2053, § 4.                                                           | Ordningen er ikke med som regler her.                                                                                                     |
        | 2021-01-04 | Find den gældende ordlyd på retsinformation.dk, og vurdér barnet efter den.                                 | Ordningen er ikke med som regler her. Ændringen omkring den 4. januar 2021 (BEK nr. 2300/2020) er ikke læst – kontrollér.                 |
        | 2021-02-28 | Afklar, om kommunen har påbud, og vurdér barnet efter bekendtgørelse nr. 294, § 6.                          | Ordningen er ikke med som regler her. Ordlyden om arbejde hjemmefra er tvetydig.                                                          |
        | 2021-09-10 | Afklar, om ordningen gælder, og om kommunen har påbud, og vurdér barnet efter bekendtgørelse nr. 1783, § 4. | Ordningen er ikke med som regler her. Ordlyden om arbejde hjemmefra er tvetydig, og hvornår ordningen ophørte, er ikke læst – kontrollér. |

    Abstrakt Scenario: Er pasningsdagen, før den senere ordning gjaldt, er det ikke den, der skal ses efter: <dato>
      Givet Pasning.pasningsdag er <pasningsdag>
      Når sagen vurderes den <dato>
      Så er NP-SENERE <udfald>

      Eksempler:
        | dato       | pasningsdag | udfald       |
        | 2020-06-01 | 2020-05-17  | ikke opfyldt |
        | 2020-06-01 | 2020-05-18  | opfyldt      |
        | 2020-12-22 | 2020-12-20  | ikke opfyldt |
        | 2020-12-22 | 2020-12-21  | opfyldt      |
        | 2021-01-10 | 2020-12-20  | ikke opfyldt |
        | 2021-01-10 | 2020-12-21  | opfyldt      |
        | 2021-03-10 | 2021-02-27  | ikke opfyldt |
        | 2021-03-10 | 2021-02-28  | opfyldt      |
        | 2021-10-01 | 2021-09-09  | ikke opfyldt |
        | 2021-10-01 | 2021-09-10  | opfyldt      |
