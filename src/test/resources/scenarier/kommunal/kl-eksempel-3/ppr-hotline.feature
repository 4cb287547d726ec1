# language: da
Egenskab: Nødpasning og nødundervisning: PPR's hotline til forældre
  Hvor kan forældre ringe hen med spørgsmål?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke kommunen.
  Reglerne står i rules/kommunal/kl-eksempel-3/ppr-hotline.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-3

  Regel: NP-EKS3-HOTLINE PPR's hotline til forældre

    Scenarie: Forældrene har spørgsmål: de kan ringe til PPR's hotline
      Givet Opsoegning.forældreHarSpørgsmål er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS3-HOTLINE henvisning
      Og har NP-EKS3-HOTLINE intet resultat
      Og er handlingen i NP-EKS3-HOTLINE "Fortæl forældrene, at de kan ringe til PPR's hotline."
      Og er den ansvarlige i NP-EKS3-HOTLINE "Den, der taler med forældrene"
      Og mangler NP-EKS3-HOTLINE intet
      Og hviler NP-EKS3-HOTLINE på KOMMUNAL
      Og er kilden til NP-EKS3-HOTLINE "KL m.fl., 30/03/2020, Eksempel 3"
      Og er NP-EKS3-HOTLINE ikke spærret

    Scenarie: Forældrene har ingen spørgsmål
      Givet Opsoegning.forældreHarSpørgsmål er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS3-HOTLINE ikke opfyldt
      Og har NP-EKS3-HOTLINE intet resultat
      Og forklares NP-EKS3-HOTLINE med "forældreHarSpørgsmål er nej; kræver ja"
      Og mangler NP-EKS3-HOTLINE intet

    Scenarie: Ved ingen det, spørges forældrene
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS3-HOTLINE uafklaret
      Og mangler NP-EKS3-HOTLINE kun svar på:
        | felt                            | svares af | spørgsmål                                                      | skøn |
        | Opsoegning.forældreHarSpørgsmål | forælder  | Har forældrene spørgsmål, som de gerne vil have rådgivning om? | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.forældreHarSpørgsmål er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS3-HOTLINE <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
