# language: da
Egenskab: Skolefravær, spor A: skolelederens underretning ved 15 procent ulovligt fravær i folkeskolen
  Hvornår skal skolens leder underrette? Til og med 2023 står pligten i serviceloven, fra 2024 i barnets lov.
  Reglerne står i rules/skolefravaer/underretning-15-procent.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-ULOVLIG-15 Underretning ved 15 procent (serviceloven)
    Har en elev i folkeskolen ulovligt fravær på 15 procent eller derover i et kvartal, skal skolens leder underrette
    kommunalbestyrelsen. Hvad procenten er af, og om der rundes af, siger
    loven ikke: kan en anden læsning give 15 procent, er det en fagpersons at afgøre.

    Baggrund: Ni ulovlige dage i et kvartal med tres skoledage, i folkeskolens 8. klasse
      Givet Skolegang:
        | skoleform  | klassetrin |
        | FOLKESKOLE | 8          |
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |

    Abstrakt Scenario: Eleven har netop 15 procent: skolens leder har pligt til at underrette efter <lov>
      Når sagen vurderes den <dag>
      Så siger FR-ULOVLIG-15 pligt
      Og har FR-ULOVLIG-15 intet resultat
      Og er kilden til FR-ULOVLIG-15 "<kilde>"
      Og er handlingen i FR-ULOVLIG-15 "Underret kommunalbestyrelsen, og vedlæg en opgørelse af fraværet."
      Og er den ansvarlige i FR-ULOVLIG-15 "Skolens leder"
      Og mangler FR-ULOVLIG-15 intet
      Og er FR-ULOVLIG-15 ikke spærret
      Og hviler FR-ULOVLIG-15 på LOV
      Og hviler FR-ULOVLIG-15 også på VEJLEDNING
      Og hviler FR-ULOVLIG-15 også på LOKALT_VALG

      Eksempler:
        | lov          | dag        | kilde                      |
        | serviceloven                         | 2019-12-31 | Serviceloven § 153, stk. 2                                            |
        | serviceloven og bekendtgørelsen      | 2020-01-01 | Serviceloven § 153, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1 |
        | serviceloven og bekendtgørelsen 2023 | 2023-12-31 | Serviceloven § 153, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1 |
        | barnets lov og bekendtgørelsen       | 2024-01-01 | Barnets lov § 133, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1  |

    Abstrakt Scenario: Grænsen er 15 procent af elevens egne skoledage: <dage> af <skoledage> dage er <hvad>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Og mangler FR-ULOVLIG-15 intet
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 <udfald>
      Og mangler FR-ULOVLIG-15 intet
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Og mangler FR-ULOVLIG-15 intet

      Eksempler:
        | dage | skoledage | hvad                                | udfald       |
        | 0    | 60        | intet ulovligt fravær               | ikke opfyldt |
        | 8.5  | 60        | en halv dag under                   | ikke opfyldt |
        | 9    | 60        | netop 15 procent                    | opfyldt      |
        | 9.5  | 60        | en halv dag over                    | opfyldt      |
        | 9    | 63        | 14,29 procent                       | ikke opfyldt |
        | 10.5 | 70        | netop 15 procent i halve dage       | opfyldt      |
        | 3    | 20        | nok for den, der flyttede hertil    | opfyldt      |
        | 60   | 60        | hele kvartalet                      | opfyldt      |

    Abstrakt Scenario: Kan en anden læsning af loven give 15 procent, er nejet en fagpersons: <dage> af <skoledage> dage
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og <resultat>
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og <resultat>
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og <resultat>
      Og er FR-ANDEN-LAESNING-15 <læsning>

      # I hele og halve dage er 13 af 87 det nærmeste, et kvartal kan komme 15 procent uden at nå dem.
      Eksempler: 14,5 procent bliver til 15, når der rundes af
        | dage | skoledage | resultat                                               | læsning      |
        | 9    | 63        | har FR-ULOVLIG-15 intet resultat                       | ikke opfyldt |
        | 13   | 90        | har FR-ULOVLIG-15 intet resultat                       | ikke opfyldt |
        | 13   | 87        | er resultatet af FR-ULOVLIG-15 KRÆVER_FAGLIG_VURDERING | opfyldt      |
        | 9    | 61        | er resultatet af FR-ULOVLIG-15 KRÆVER_FAGLIG_VURDERING | opfyldt      |

    Scenarie: Forklaringen runder ned, så 14,94 procent aldrig kommer til at ligne 15
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 87        | 13           | 0            |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og er resultatet af FR-ULOVLIG-15 KRÆVER_FAGLIG_VURDERING
      Og forklares FR-ULOVLIG-15 med "ulovligProcent er 14.9…; kræver mindst 15"

    Scenarie: Kan dagene uden type bringe det over grænsen, er det dem, der spørges om
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 87        | 13           | 1            |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Og har FR-ULOVLIG-15 intet resultat
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt                 | svares af |
        | Kvartal.dageUdenType | skole     |

    Abstrakt Scenario: Pligten gælder kun folkeskolens leder: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | EFTERSKOLE            | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Abstrakt Scenario: Mangler ét tal, spørges skolen kun om det: <felt>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 uafklaret
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Og har FR-ULOVLIG-15 intet resultat
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | skoledage   | ulovlige    | ukendte     | spørgsmål                                                                        |
        | Kvartal.skoledage    | ikke oplyst | 9           | 0           | Hvor mange planlagte skoledage har eleven i hele kvartalet?                      |
        | Kvartal.ulovligeDage | 60          | ikke oplyst | 0           | Hvor mange ulovlige fraværsdage er registreret i kvartalet?                      |
        | Kvartal.dageUdenType | 60          | 8           | ikke oplyst | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen) |

    Scenarie: Ved ingen, hvilken skole eleven går på, er pligten åben
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 uafklaret
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt                | svares af | spørgsmål                          | skøn |
        | Skolegang.skoleform | skole     | Hvilken slags skole går eleven på? | nej  |

    Scenarie: Et kvartal uden skoledage er ukendt, ikke nul procent
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 0         | 0            | 0            |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 uafklaret
      Og er resultatet af FR-ULOVLIG-15 KAN_IKKE_OPGØRES
      Og mangler FR-ULOVLIG-15 intet

    Abstrakt Scenario: Dage uden type gør procenten til et spænd: <ulovlige> ulovlige og <ukendte> uden type af tres
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Når sagen vurderes den 2019-12-15
      Så er FR-ULOVLIG-15 <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 <udfald>

      Eksempler: Uafklaret er det netop, når spændet går hen over grænsen
        | ulovlige | ukendte     | udfald       |
        | 5        | 3.5         | ikke opfyldt |
        | 5        | 4           | uafklaret    |
        | 0        | 60          | uafklaret    |
        | 8.5      | 0.5         | uafklaret    |
        | 9        | 51          | opfyldt      |
        | 9        | ikke oplyst | opfyldt      |

    Abstrakt Scenario: Det, der ikke er ulovligt, tæller ikke med: 52 dage med <hvad>
      Givet Kvartal.ulovligeDage er 8
      Og <felt> er 52
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og mangler FR-ULOVLIG-15 intet

      Eksempler:
        | hvad                       | felt                         |
        | sygdom                     | Kvartal.sygedage             |
        | ekstraordinær frihed       | Kvartal.fridage              |
        | fravær fra nødundervisning | Kvartal.nødundervisningsdage |

    Scenarie: Kvartaler lægges ikke sammen: to ulovlige dage i april bliver ikke til tre med den i marts
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2024-04-01 | 20        | 2            | 0            |
      Og Skoledag:
        | id       | dato       |
        | 22-marts | 2024-03-22 |
        | 2-april  | 2024-04-02 |
        | 3-april  | 2024-04-03 |
      Og Fravaersregistrering:
        | id       | dato       | del     | type     |
        | 22-marts | 2024-03-22 | HEL_DAG | ULOVLIGT |
        | 2-april  | 2024-04-02 | HEL_DAG | ULOVLIGT |
        | 3-april  | 2024-04-03 | HEL_DAG | ULOVLIGT |
      Når sagen vurderes den 2024-04-03
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og er FR-ULOVLIG-10 opfyldt

    Scenarie: Har skolen registreret dag for dag, afgør typen, hvad der tæller
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2024-04-01 | 10        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del         | type     |
        | a  | 2024-04-08 | HEL_DAG     | ULOVLIGT |
        | b  | 2024-04-09 | SIDSTE_TIME | ULOVLIGT |
      Når sagen vurderes den 2024-07-15
      Så er FR-ULOVLIG-15 opfyldt
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2024-04-01 | 10        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del         | type      |
        | a  | 2024-04-08 | HEL_DAG     | ULOVLIGT  |
        | b  | 2024-04-09 | SIDSTE_TIME | SYGDOM_MV |
      Når sagen vurderes den 2024-07-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Givet Fravaersregistrering:
        | id | dato       | del         | type     |
        | a  | 2024-04-08 | HEL_DAG     | ULOVLIGT |
        | b  | 2024-04-09 | SIDSTE_TIME |          |
      Når sagen vurderes den 2024-07-15
      Så er FR-ULOVLIG-15 uafklaret
      Og mangler FR-ULOVLIG-15 kun svar på:
        | felt                         | svares af |
        | Fravaersregistrering[b].type | skole     |

    Abstrakt Scenario: Registreringer, der ikke kan være rigtige, afvises: <hvad>
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2024-04-01 | 60        |              |              |
      Og Skolegang.klassetrin er <klasse>
      Og Fravaersregistrering:
        | id | dato       | del     | type     |
        | a  | 2024-04-08 | HEL_DAG | ULOVLIGT |
        | b  | <dato>     | <del>   | ULOVLIGT |
      Når sagen vurderes den 2024-05-15
      Så afvises sagen på grund af <felt>

      Eksempler:
        | hvad                             | klasse | dato       | del     | felt                      |
        | den samme dag to gange           | 8      | 2024-04-08 | MORGEN  | Fravaersregistrering.dato |
        | en dag, der ikke er kommet endnu | 8      | 2024-05-16 | HEL_DAG | Fravaersregistrering.dato |
        | en dag uden for kvartalet        | 8      | 2024-03-22 | HEL_DAG | Fravaersregistrering.dato |

    Abstrakt Scenario: Flere dage, end der er, afvises: <ulovlige> ulovlige dage og <syge> sygedage af tres
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | <ulovlige>   | <syge>   | 0            |
      Når sagen vurderes den 2024-05-15
      Så afvises sagen på grund af Kvartal.ulovligeDage

      Eksempler:
        | ulovlige | syge |
        | 60.5     | 0    |
        | 9        | 51.5 |

    Abstrakt Scenario: Pligten har været der siden 1. august 2019: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ULOVLIG-15 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2019-12-31 | opfyldt            |
        | 2020-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-UNDERRETNING-UDESTAAR Kommunen er ikke underrettet (serviceloven)

    Baggrund: Netop 15 procent ulovligt fravær i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |

    Abstrakt Scenario: Skolens leder har ikke underrettet efter <lov>
      Givet Fravaerssag.kommunenUnderrettet er nej
      Når sagen vurderes den <dag>
      Så siger FR-UNDERRETNING-UDESTAAR udestår
      Og er kilden til FR-UNDERRETNING-UDESTAAR "<kilde>"
      Og mangler FR-UNDERRETNING-UDESTAAR intet
      Og hviler FR-UNDERRETNING-UDESTAAR på LOV

      Eksempler:
        | lov          | dag        | kilde                      |
        | serviceloven | 2023-12-31 | Serviceloven § 153, stk. 2 |
        | barnets lov  | 2024-01-01 | Barnets lov § 133, stk. 2  |

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.kommunenUnderrettet er <underrettet>
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDERRETNING-UDESTAAR ikke opfyldt
      Og mangler FR-UNDERRETNING-UDESTAAR intet
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDERRETNING-UDESTAAR ikke opfyldt
      Og mangler FR-UNDERRETNING-UDESTAAR intet

      Eksempler:
        | hvorfor                                                  | dage        | underrettet |
        | kommunen er underrettet                                  | 9           | ja          |
        | fraværet er under grænsen                                | 8           | nej         |
        | kommunen er underrettet; fraværet er ikke gjort op       | ikke oplyst | ja          |
        | fraværet er under grænsen; underretningen er ikke oplyst | 8           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.kommunenUnderrettet er <underrettet>
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDERRETNING-UDESTAAR uafklaret
      Og mangler FR-UNDERRETNING-UDESTAAR kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDERRETNING-UDESTAAR uafklaret
      Og mangler FR-UNDERRETNING-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                            | dage        | underrettet | spørgsmål                                                                 |
        | Fravaerssag.kommunenUnderrettet | 9           | ikke oplyst | Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? |
        | Kvartal.ulovligeDage            | ikke oplyst | nej         | Hvor mange ulovlige fraværsdage er registreret i kvartalet?               |

    Abstrakt Scenario: Reglen følger pligten: <dag>
      Givet Fravaerssag.kommunenUnderrettet er nej
      Når sagen vurderes den <dag>
      Så er FR-UNDERRETNING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |
