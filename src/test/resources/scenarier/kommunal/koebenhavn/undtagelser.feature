# language: da
Egenskab: Skolefravær i København: undtagelser, kommunen spørger om, før den vurderer sagen
  Hvad afklares, når skolen har underrettet om det ulovlige fravær?
  Reglerne står i rules/kommunal/koebenhavn/undtagelser.drl. Alle børn er opdigtede.
  Det er én kommunes praksis, slået fra til området nævnes.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/koebenhavn

  Regel: FR-KOEBENHAVN-UNDTAGELSER Spørg om undtagelserne

    Scenarie: Kommunen er underrettet: den spørger, om der er en grund til fraværet, før nogen går videre
      Givet Fravaerssag.kommunenUnderrettet er ja
      Når sagen vurderes den 2023-05-15
      Så siger FR-KOEBENHAVN-UNDTAGELSER fagligVurdering
      Og har FR-KOEBENHAVN-UNDTAGELSER intet resultat
      Og er handlingen i FR-KOEBENHAVN-UNDTAGELSER "Spørg, om fraværet skyldes hjemmeundervisning meldt på forhånd, handicap eller autisme, forudgodkendt frihed, eller ventetid på skole (højst 15 skoledage)."
      Og er den ansvarlige i FR-KOEBENHAVN-UNDTAGELSER "Kommunen"
      Og mangler FR-KOEBENHAVN-UNDTAGELSER intet
      Og hviler FR-KOEBENHAVN-UNDTAGELSER på KOMMUNAL
      Og er kilden til FR-KOEBENHAVN-UNDTAGELSER "kk.dk, Skolefravær på 15 procent eller derover"
      Og er FR-KOEBENHAVN-UNDTAGELSER ikke spærret

    Scenarie: Kommunen er ikke underrettet: der er intet at spørge om endnu
      Givet Fravaerssag.kommunenUnderrettet er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-KOEBENHAVN-UNDTAGELSER ikke opfyldt
      Og har FR-KOEBENHAVN-UNDTAGELSER intet resultat
      Og forklares FR-KOEBENHAVN-UNDTAGELSER med "kommunenUnderrettet er nej; kræver ja"

    Scenarie: Ved ingen, om kommunen er underrettet, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-KOEBENHAVN-UNDTAGELSER uafklaret
      Og mangler FR-KOEBENHAVN-UNDTAGELSER kun svar på:
        | felt                            | svares af | spørgsmål                                                                 | skøn |
        | Fravaerssag.kommunenUnderrettet | skole     | Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? | nej  |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Fravaerssag.kommunenUnderrettet er ja
      Når sagen vurderes den <dato>
      Så er FR-KOEBENHAVN-UNDTAGELSER <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |
