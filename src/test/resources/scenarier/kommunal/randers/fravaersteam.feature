# language: da
Egenskab: Skolefravær i Randers: alarmlisten til fraværsteamet
  Hvilke elever tager skolens fraværsteam med på sit møde? Alle slags fravær tæller, så typen ikke skjuler mængden.
  Reglerne står i rules/kommunal/randers/fravaersteam.drl. Alle børn er opdigtede.
  Det er én kommunes praksis, slået fra til området nævnes.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/randers

  Regel: FR-RANDERS-10 Over 10 procent, alle typer samlet
    Randers skriver «over 10 %»: netop 10 procent er ikke over. Perioden er kvartalet; det siger kilden ikke.

    Baggrund: En elev i 8. klasse, hvor alle kvartalets fraværsdage er registreret
      Givet Skolegang.klassetrin er 8
      Og Kvartal:
        | skoledage | ulovligeDage | sygedage | fridage | dageUdenType |
        | 60        | 0            | 6.5      | 0       | 0            |

    Scenarie: Eleven er syg i over 10 procent af kvartalet og kommer med på fraværsteamets møde
      Når sagen vurderes den 2023-05-15
      Så siger FR-RANDERS-10 anbefaling
      Og er handlingen i FR-RANDERS-10 "Tag eleven med på fraværsteamets møde (hver 4.-8. uge)."
      Og er den ansvarlige i FR-RANDERS-10 "Skolens fraværsteam"
      Og har FR-RANDERS-10 intet resultat
      Og mangler FR-RANDERS-10 intet
      Og hviler FR-RANDERS-10 på KOMMUNAL
      Og hviler FR-RANDERS-10 også på LOKALT_VALG
      Og er kilden til FR-RANDERS-10 "Randers, Skolens fraværsteam"
      Og er FR-RANDERS-10 ikke spærret

    Abstrakt Scenario: Grænsen er over 10 % af kvartalets skoledage: <dage> af <skoledage> dage er <hvad>
      Givet Kvartal:
        | skoledage   | ulovligeDage | sygedage | fridage | dageUdenType |
        | <skoledage> | 0            | <dage>   | 0       | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-RANDERS-10 <udfald>
      Og mangler FR-RANDERS-10 intet

      Eksempler:
        | dage | skoledage | hvad             | udfald       |
        | 0    | 60        | intet fravær     | ikke opfyldt |
        | 5.5  | 60        | under            | ikke opfyldt |
        | 6    | 60        | netop 10 procent | ikke opfyldt |
        | 6    | 59        | lidt over        | opfyldt      |
        | 6.5  | 60        | en halv dag over | opfyldt      |
        | 60   | 60        | hele kvartalet   | opfyldt      |

    Scenarie: Netop 10 procent forklares med, at det skal være over
      Givet Kvartal.sygedage er 6
      Når sagen vurderes den 2023-05-15
      Så er FR-RANDERS-10 ikke opfyldt
      Og forklares FR-RANDERS-10 med "samletProcent er 10; kræver over 10"

    Abstrakt Scenario: Alle slags fravær tæller lige meget: <fraværet>
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | fridage | dageUdenType | nødundervisningsdage |
        | 60        | <ulovlige>   | <syge>   | <fri>   | <uden type>  | <nødundervisning>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-RANDERS-10 <udfald>
      Og mangler FR-RANDERS-10 intet

      Eksempler:
        | fraværet                               | ulovlige | syge | fri | uden type | nødundervisning | udfald       |
        | kun ulovligt                           | 7        | 0    | 0   | 0         | 0               | opfyldt      |
        | kun sygdom                             | 0        | 7    | 0   | 0         | 0               | opfyldt      |
        | kun frihed, skolen har givet           | 0        | 0    | 7   | 0         | 0               | opfyldt      |
        | kun dage uden type                     | 0        | 0    | 0   | 7         | 0               | opfyldt      |
        | lidt af det hele                       | 2        | 2    | 2   | 1         | 0               | opfyldt      |
        | lidt af det hele, netop 10 procent     | 2        | 2    | 1   | 1         | 0               | ikke opfyldt |
        | kun nødundervisning, som aldrig tæller | 0        | 0    | 0   | 0         | 30              | ikke opfyldt |

    Abstrakt Scenario: Skolen spørges om det tal, der mangler: <felt>
      Givet Kvartal:
        | skoledage   | ulovligeDage | sygedage | fridage | dageUdenType |
        | <skoledage> | <ulovlige>   | <syge>   | <fri>   | <uden type>  |
      Når sagen vurderes den 2023-05-15
      Så er FR-RANDERS-10 uafklaret
      Og mangler FR-RANDERS-10 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | skoledage   | ulovlige    | syge        | fri         | uden type   | spørgsmål                                                                                          |
        | Kvartal.skoledage    | ikke oplyst | 0           | 6           | 0           | 0           | Hvor mange planlagte skoledage har eleven i hele kvartalet?                                        |
        | Kvartal.ulovligeDage | 60          | ikke oplyst | 6           | 0           | 0           | Hvor mange ulovlige fraværsdage er registreret i kvartalet?                                        |
        | Kvartal.sygedage     | 60          | 0           | ikke oplyst | 0           | 0           | Hvor mange fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende? |
        | Kvartal.fridage      | 60          | 0           | 6           | ikke oplyst | 0           | Hvor mange fraværsdage i kvartalet er registreret som ekstraordinær frihed?                        |
        | Kvartal.dageUdenType | 60          | 0           | 6           | 0           | ikke oplyst | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen)                   |

    Scenarie: Et kvartal uden skoledage er ukendt, ikke nul procent
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | fridage | dageUdenType |
        | 0         | 0            | 0        | 0       | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-RANDERS-10 uafklaret
      Og er resultatet af FR-RANDERS-10 KAN_IKKE_OPGØRES
      Og mangler FR-RANDERS-10 intet

    Scenarie: Flere fraværsdage, end der er skoledage, er en fejl i opgørelsen
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | fridage | dageUdenType |
        | 60        | 30           | 30       | 0.5     | 0            |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Kvartal.ulovligeDage

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-RANDERS-10 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |
