# language: da
Egenskab: Skolefravær i Aalborg: en tidlig samtale i 2. klasse
  Hvornår giver lidt forhøjet fravær i 2. klasse anledning til en samtale? Det er en samtale, aldrig en forudsigelse om barnet.
  Reglerne står i rules/kommunal/aalborg-skole/skolefravaer.drl. Alle børn er opdigtede.
  Det er én kommunes praksis, slået fra til området nævnes. «Lidt forhøjet» er det lokale trin for begyndende fravær.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne kommunal/aalborg-skole og skolefravaer

  Regel: FR-AALBORG-2-KLASSE Tidlig samtale i 2. klasse

    Baggrund: En elev i 2. klasse med tre fraværsdage i de seneste 60 skoledage
      Givet Skolegang.klassetrin er 2
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |

    Scenarie: Eleven i 2. klasse har lidt forhøjet fravær: skolen tager en tidlig samtale
      Når sagen vurderes den 2023-05-15
      Så siger FR-AALBORG-2-KLASSE anbefaling
      Og er handlingen i FR-AALBORG-2-KLASSE "Tag en tidlig samtale med barnet og forældrene."
      Og er den ansvarlige i FR-AALBORG-2-KLASSE "Skolen"
      Og har FR-AALBORG-2-KLASSE intet resultat
      Og mangler FR-AALBORG-2-KLASSE intet
      Og hviler FR-AALBORG-2-KLASSE på KOMMUNAL
      Og hviler FR-AALBORG-2-KLASSE også på LOKALT_VALG
      Og er kilden til FR-AALBORG-2-KLASSE "Aalborg, Skolefravær"
      Og er FR-AALBORG-2-KLASSE ikke spærret

    Abstrakt Scenario: Praksis er kun for 2. klasse: <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE <udfald>
      Og mangler FR-AALBORG-2-KLASSE intet

      Eksempler:
        | klasse | udfald       |
        | 0      | ikke opfyldt |
        | 1      | ikke opfyldt |
        | 2      | opfyldt      |
        | 3      | ikke opfyldt |
        | 9      | ikke opfyldt |

    Abstrakt Scenario: Lidt forhøjet er fra det lokale trin for begyndende fravær: <dage> dage
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE <udfald>
      Og er FR-SAMLET-05 <udfald>

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 2    | ikke opfyldt |
        | 3    | opfyldt      |
        | 20   | opfyldt      |

    Scenarie: Under trinnet står det, at fraværet ikke er begyndende
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 2           |
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE ikke opfyldt
      Og forklares FR-AALBORG-2-KLASSE med "FR-SAMLET-05 (Begyndende fravær) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er klassetrinnet ikke oplyst, spørges skolen
      Givet Skolegang.klassetrin er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE uafklaret
      Og mangler FR-AALBORG-2-KLASSE kun svar på:
        | felt                 | svares af | spørgsmål                                | skøn |
        | Skolegang.klassetrin | skole     | Hvilket klassetrin går eleven på (0-10)? | nej  |

    Scenarie: Er fraværsdagene ikke oplyst, spørges skolen
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE uafklaret
      Og mangler FR-AALBORG-2-KLASSE kun svar på:
        | felt                        | svares af |
        | Vindue[seneste].fraværsdage | skole     |

    Scenarie: En elev i 3. klasse spørges der ikke om, heller ikke når fraværet er ukendt
      Givet Skolegang.klassetrin er 3
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-AALBORG-2-KLASSE ikke opfyldt
      Og mangler FR-AALBORG-2-KLASSE intet

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-AALBORG-2-KLASSE <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |
