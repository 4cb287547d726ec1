# language: da
Egenskab: Skolefravær, spor B: højt fravær i skoleåret
  Hvornår er fraværet i et helt skoleår højt? Det er en anbefaling og ikke en national grænse.
  Reglen står i rules/skolefravaer/boerns-vilkaar-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-SKOLEAAR-10 Højt fravær i skoleåret
    Mere end 10 procent er højt; netop 10 procent er ikke. Alle slags fravær tæller med.

    Scenarie: Eleven har været væk 21 af skoleårets 200 dage: det er værd at være opmærksom på
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 21          |
      Når sagen vurderes den 2024-06-28
      Så siger FR-SKOLEAAR-10 opmærksomhed
      Og har FR-SKOLEAAR-10 intet resultat
      Og er kilden til FR-SKOLEAAR-10 "Børns Vilkår, Skolens tomme stole, oktober 2020"
      Og hviler FR-SKOLEAAR-10 på ANBEFALING
      Og mangler FR-SKOLEAAR-10 intet

    Abstrakt Scenario: Grænsen er mere end 10 procent: <fravær> af <skoledage> dage er <hvad>
      Givet Skoleaar:
        | skoledage   | fraværsdage |
        | <skoledage> | <fravær>    |
      Når sagen vurderes den 2024-06-28
      Så er FR-SKOLEAAR-10 <udfald>

      Eksempler:
        | fravær | skoledage | hvad                          | udfald       |
        | 0      | 200       | intet fravær                  | ikke opfyldt |
        | 19     | 200       | under                         | ikke opfyldt |
        | 20     | 200       | netop 10 procent og ikke over | ikke opfyldt |
        | 20.5   | 200       | en halv dag over              | opfyldt      |
        | 20     | 199       | lige over og rundes ikke ned  | opfyldt      |
        | 200    | 200       | hele året                     | opfyldt      |

    Scenarie: Netop på grænsen står både tallet og grænsen i forklaringen
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 20          |
      Når sagen vurderes den 2024-06-28
      Så er FR-SKOLEAAR-10 ikke opfyldt
      Og forklares FR-SKOLEAAR-10 med "fraværsprocent er 10"
      Og forklares FR-SKOLEAAR-10 med "kræver over 10"

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <oplyst> er <dage>
      Når sagen vurderes den 2024-06-28
      Så er FR-SKOLEAAR-10 uafklaret
      Og mangler FR-SKOLEAAR-10 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | oplyst               | dage | spørgsmål                                                                |
        | Skoleaar.skoledage   | Skoleaar.fraværsdage | 21   | Hvor mange planlagte skoledage havde eleven i det seneste skoleår?       |
        | Skoleaar.fraværsdage | Skoleaar.skoledage   | 200  | Hvor mange fraværsdage af alle slags havde eleven i det seneste skoleår? |

    Scenarie: Et skoleår uden skoledage har ingen procent; den er ukendt og ikke nul
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 0         | 0           |
      Når sagen vurderes den 2024-06-28
      Så er FR-SKOLEAAR-10 uafklaret
      Og er resultatet af FR-SKOLEAAR-10 KAN_IKKE_OPGØRES
      Og mangler FR-SKOLEAAR-10 intet

    Abstrakt Scenario: Tal, der ikke kan være rigtige, afvises: <fravær> fraværsdage af <skoledage>
      Givet Skoleaar:
        | skoledage   | fraværsdage |
        | <skoledage> | <fravær>    |
      Når sagen vurderes den 2024-06-28
      Så afvises sagen på grund af <felt>

      Eksempler:
        | fravær | skoledage | felt                 |
        | 201    | 200       | Skoleaar.fraværsdage |
        | 20.25  | 200       | Skoleaar.fraværsdage |
        | -1     | 200       | Skoleaar.fraværsdage |
        | 21     | 367       | Skoleaar.skoledage   |

    Abstrakt Scenario: Anbefalingen er fra oktober 2020: <dag>
      Givet Skoleaar:
        | skoledage | fraværsdage |
        | 200       | 21          |
      Når sagen vurderes den <dag>
      Så er FR-SKOLEAAR-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2020-09-30 | uden for gyldighed |
        | 2020-10-01 | opfyldt            |
