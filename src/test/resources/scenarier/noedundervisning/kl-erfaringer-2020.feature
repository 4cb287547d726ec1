# language: da
Egenskab: Nødundervisning: erfaringer fra kommuner og skoler
  Hvad gør mange skoler, når en elev generelt ikke er aktiv i nødundervisningen? Det er en anbefaling, aldrig en pligt.
  Reglerne står i rules/noedundervisning/kl-erfaringer-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedundervisning

  Regel: NU-FORAELDREKONTAKT Kontakt forældrene, når eleven ikke er aktiv

    Scenarie: Eleven møder ikke op til nødundervisningen: skolen tager direkte kontakt til forældrene
      Givet Noedundervisning:
        | lukning | deltagerAktivt |
        | ja      | nej            |
      Når sagen vurderes den 2020-04-20
      Så siger NU-FORAELDREKONTAKT anbefaling
      Og er handlingen i NU-FORAELDREKONTAKT "Tag direkte kontakt til forældrene."
      Og er den ansvarlige i NU-FORAELDREKONTAKT "Skolen"
      Og har NU-FORAELDREKONTAKT intet resultat
      Og mangler NU-FORAELDREKONTAKT intet
      Og hviler NU-FORAELDREKONTAKT på ANBEFALING
      Og er kilden til NU-FORAELDREKONTAKT "KL m.fl., 30/03/2020, Om nødundervisning – generelle erfaringer"
      Og er NU-FORAELDREKONTAKT ikke spærret

    Abstrakt Scenario: Intet at anbefale, når <hvorfor>
      Givet Noedundervisning:
        | lukning   | deltagerAktivt |
        | <lukning> | <aktiv>        |
      Når sagen vurderes den 2020-04-20
      Så er NU-FORAELDREKONTAKT ikke opfyldt
      Og mangler NU-FORAELDREKONTAKT intet

      Eksempler:
        | hvorfor                                    | lukning     | aktiv       |
        | eleven deltager aktivt                     | ja          | ja          |
        | eleven får almindelig undervisning         | nej         | nej         |
        | eleven deltager; om lukningen vides intet  | ikke oplyst | ja          |
        | der er undervisning; om eleven vides intet | nej         | ikke oplyst |

    Scenarie: Deltager eleven aktivt, står det som grunden
      Givet Noedundervisning:
        | lukning | deltagerAktivt |
        | ja      | ja             |
      Når sagen vurderes den 2020-04-20
      Så er NU-FORAELDREKONTAKT ikke opfyldt
      Og forklares NU-FORAELDREKONTAKT med "deltagerAktivt er ja; kræver nej"

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Noedundervisning:
        | lukning   | deltagerAktivt |
        | <lukning> | <aktiv>        |
      Når sagen vurderes den 2020-04-20
      Så er NU-FORAELDREKONTAKT uafklaret
      Og mangler NU-FORAELDREKONTAKT kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                            | lukning     | aktiv       | spørgsmål                                                                                          |
        | Noedundervisning.deltagerAktivt | ja          | ikke oplyst | Deltager eleven aktivt i nødundervisningen?                                                        |
        | Noedundervisning.lukning        | ikke oplyst | nej         | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? |

    Abstrakt Scenario: Anbefalingen gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning:
        | lukning | deltagerAktivt |
        | ja      | nej            |
      Når sagen vurderes den <dato>
      Så er NU-FORAELDREKONTAKT <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
