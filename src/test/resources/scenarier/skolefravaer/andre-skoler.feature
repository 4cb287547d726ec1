# language: da
Egenskab: Skolefravær: underretningspligten ved andre skoler end folkeskolen
  Hvornår skal ansatte ved andre skoler vurdere, om de skal underrette?
  Reglerne står i rules/skolefravaer/andre-skoler.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-ANDEN-SKOLE Ulovligt fravær uden for folkeskolen (BEK 1651)
    Ingen kilde har en grænse i procent for andre skoler. De ansatte vurderer ved ethvert ulovligt fravær, om der er grund til bekymring.

    Baggrund: En elev på 12 år på en friskole med én ulovlig dag
      Givet Skolegang.skoleform er FRI_ELLER_PRIVATSKOLE
      Og Barn.fødselsdato er 2011-05-01
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 1            | 0            |

    Abstrakt Scenario: De ansatte vurderer, om der er grund til bekymring, efter <lov>
      Når sagen vurderes den <dag>
      Så siger FR-ANDEN-SKOLE opmærksomhed
      Og er kilden til FR-ANDEN-SKOLE "<kilde>"
      Og er handlingen i FR-ANDEN-SKOLE "Vurdér, om der er grund til at antage, at barnet kan have behov for særlig støtte; er der det, så underret kommunen."
      Og er den ansvarlige i FR-ANDEN-SKOLE "Skolens ansatte"
      Og har FR-ANDEN-SKOLE intet resultat
      Og hviler FR-ANDEN-SKOLE på LOV
      Og mangler FR-ANDEN-SKOLE intet
      Og er FR-ULOVLIG-15 ikke opfyldt
      Og er FR-ULOVLIG-KONTAKT ikke opfyldt

      Eksempler:
        | lov      | dag        | kilde                                                               |
        | BEK 1651 | 2023-12-31 | BEK nr. 1651 af 03/08/2021, § 1, stk. 1, nr. 2, og stk. 2, nr. 3   |
        | BEK 1602 | 2024-01-01 | BEK nr. 1602 af 12/12/2023, § 1, stk. 1, nr. 3-4, og stk. 2, nr. 3 |

    Abstrakt Scenario: Reglen er for de skoler, bekendtgørelserne nævner: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE <før>
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE <efter>

      Eksempler:
        | skole                 | før          | efter        |
        | FRI_ELLER_PRIVATSKOLE | opfyldt      | opfyldt      |
        | EFTERSKOLE            | opfyldt      | opfyldt      |
        | FRI_FAGSKOLE          | opfyldt      | opfyldt      |
        | UNGDOMSUDDANNELSE     | ikke opfyldt | opfyldt      |
        | ANDEN                 | ikke opfyldt | opfyldt      |
        | FOLKESKOLE            | ikke opfyldt | ikke opfyldt |

    Abstrakt Scenario: Ethvert ulovligt fravær er nok; ingen procent er det: <dage> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | <dage>       | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE <udfald>

      Eksempler:
        | dage        | ukendte | udfald       |
        | 0           | 0       | ikke opfyldt |
        | 0           | 1       | uafklaret    |
        | 0.5         | 0       | opfyldt      |
        | 1           | 0       | opfyldt      |
        | 9           | 0       | opfyldt      |
        | ikke oplyst | 0       | uafklaret    |

    Abstrakt Scenario: Eleven er under 18 år: <eleven>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE <før>
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE <efter>

      Eksempler:
        | eleven                        | født        | før          | efter        |
        | fylder 18 dagen efter, i 2023 | 2005-05-16  | opfyldt      | ikke opfyldt |
        | fylder 18 i dag, i 2023       | 2005-05-15  | ikke opfyldt | ikke opfyldt |
        | fylder 18 dagen efter, i 2024 | 2006-05-16  | opfyldt      | opfyldt      |
        | fylder 18 i dag, i 2024       | 2006-05-15  | opfyldt      | ikke opfyldt |
        | alderen er ikke oplyst        | ikke oplyst | uafklaret    | uafklaret    |

    Scenarie: Ved ingen, hvilken skole det er, spørges skolen
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE uafklaret
      Og mangler FR-ANDEN-SKOLE kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE uafklaret
      Og mangler FR-ANDEN-SKOLE kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |

    Abstrakt Scenario: Den ældre bekendtgørelse er ikke læst: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ANDEN-SKOLE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-08-11 | uden for gyldighed |
        | 2021-08-12 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |
