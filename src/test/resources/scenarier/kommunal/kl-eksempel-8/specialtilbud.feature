# language: da
Egenskab: Nødpasning: direkte kontakt til børn i specialtilbud
  Hvordan får børn i specialtilbud at vide, at nødpasning er en mulighed? Oplysningen er følsom og styrer kun formen.
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke kommunen.
  Reglerne står i rules/kommunal/kl-eksempel-8/specialtilbud.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-8

  Regel: NP-EKS8-SPECIALTILBUD Direkte kontakt om nødpasning

    Scenarie: Barnet går i et specialtilbud: det eller forældrene kontaktes direkte
      Givet Opsoegning.specialtilbud er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS8-SPECIALTILBUD tilpasning
      Og har NP-EKS8-SPECIALTILBUD intet resultat
      Og er handlingen i NP-EKS8-SPECIALTILBUD "Lad beskeden om, at nødpasning er en mulighed, være en direkte kontakt til barnet eller forældrene."
      Og er den ansvarlige i NP-EKS8-SPECIALTILBUD "Skolens leder"
      Og mangler NP-EKS8-SPECIALTILBUD intet
      Og hviler NP-EKS8-SPECIALTILBUD på KOMMUNAL
      Og er kilden til NP-EKS8-SPECIALTILBUD "KL m.fl., 30/03/2020, Eksempel 8"

    Scenarie: Barnet går ikke i et specialtilbud
      Givet Opsoegning.specialtilbud er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS8-SPECIALTILBUD ikke opfyldt
      Og har NP-EKS8-SPECIALTILBUD intet resultat
      Og forklares NP-EKS8-SPECIALTILBUD med "specialtilbud er nej; kræver ja"
      Og mangler NP-EKS8-SPECIALTILBUD intet

    Scenarie: Ved ingen det, spørges skolen
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS8-SPECIALTILBUD uafklaret
      Og mangler NP-EKS8-SPECIALTILBUD kun svar på:
        | felt                     | svares af | spørgsmål                                          | skøn |
        | Opsoegning.specialtilbud | skole     | Går barnet i et specialtilbud, fx en specialskole? | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.specialtilbud er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS8-SPECIALTILBUD <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
