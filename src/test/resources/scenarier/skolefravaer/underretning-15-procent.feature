# language: da
Egenskab: Skolefravær, spor A: skolelederens underretning ved 15 procent ulovligt fravær i folkeskolen
  Hvornår skal skolens leder underrette kommunalbestyrelsen, og hvad gælder uden for folkeskolen og i 10. klasse?
  Til og med 2023 står pligten i serviceloven, fra 2024 i barnets lov. Indholdet er det samme.
  Reglerne står i rules/skolefravaer/underretning-15-procent.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-ULOVLIG-15 Underretning ved 15 procent (serviceloven)
    Har en elev i folkeskolen ulovligt fravær på 15 procent eller derover i et kvartal, skal skolens leder underrette
    kommunalbestyrelsen. Der er ingen skønsmargin, og der afrundes ikke.

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
        | serviceloven | 2023-12-31 | Serviceloven § 153, stk. 2 |
        | barnets lov  | 2024-01-01 | Barnets lov § 133, stk. 2  |

    Abstrakt Scenario: Grænsen er 15 procent af elevens egne skoledage: <dage> af <skoledage> dage er <hvad>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Og mangler FR-ULOVLIG-15 intet
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 <udfald>
      Og mangler FR-ULOVLIG-15 intet

      # I hele og halve dage er 13 af 87 det nærmeste, et kvartal kan komme 15 procent uden at nå dem.
      Eksempler:
        | dage | skoledage | hvad                                | udfald       |
        | 0    | 60        | intet ulovligt fravær               | ikke opfyldt |
        | 8.5  | 60        | en halv dag under                   | ikke opfyldt |
        | 9    | 60        | netop 15 procent                    | opfyldt      |
        | 9.5  | 60        | en halv dag over                    | opfyldt      |
        | 9    | 61        | 14,75 procent                       | ikke opfyldt |
        | 13   | 87        | 14,94 procent og bliver ikke til 15 | ikke opfyldt |
        | 10.5 | 70        | netop 15 procent i halve dage       | opfyldt      |
        | 3    | 20        | nok for den, der flyttede hertil    | opfyldt      |
        | 60   | 60        | hele kvartalet                      | opfyldt      |

    Scenarie: Forklaringen runder ned, så 14,94 procent aldrig kommer til at ligne 15
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 87        | 13           | 0            |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Og forklares FR-ULOVLIG-15 med "ulovligProcent er 14.9"
      Og forklares FR-ULOVLIG-15 med "kræver mindst 15"

    Abstrakt Scenario: Pligten gælder kun folkeskolens leder: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-05-15
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
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 opfyldt
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2024-04-01 | 10        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del         | type      |
        | a  | 2024-04-08 | HEL_DAG     | ULOVLIGT  |
        | b  | 2024-04-09 | SIDSTE_TIME | SYGDOM_MV |
      Når sagen vurderes den 2024-05-15
      Så er FR-ULOVLIG-15 ikke opfyldt
      Givet Fravaersregistrering:
        | id | dato       | del         | type     |
        | a  | 2024-04-08 | HEL_DAG     | ULOVLIGT |
        | b  | 2024-04-09 | SIDSTE_TIME |          |
      Når sagen vurderes den 2024-05-15
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
        | en halv dag i 6. klasse          | 6      | 2024-04-09 | MORGEN  | Fravaersregistrering.del  |

    Abstrakt Scenario: Flere dage, end der er, afvises: <ulovlige> ulovlige dage og <syge> sygedage af tres
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | <ulovlige>   | <syge>   | 0            |
      Når sagen vurderes den 2024-05-15
      Så afvises sagen på grund af Kvartal.skoledage

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

  Regel: FR-ANDEN-SKOLE 15 procent uden for folkeskolen (serviceloven)
    Fri- og privatskoler og efterskoler har ikke pligten ved 15 procent, men er der bekymring for barnet, har de ansatte
    skærpet underretningspligt.

    Baggrund: Ni ulovlige dage i et kvartal med tres skoledage, på en friskole
      Givet Skolegang.skoleform er FRI_ELLER_PRIVATSKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |

    Abstrakt Scenario: De ansatte vurderer, om der er grund til bekymring efter <lov>
      Når sagen vurderes den <dag>
      Så siger FR-ANDEN-SKOLE opmærksomhed
      Og er kilden til FR-ANDEN-SKOLE "<kilde>"
      Og er handlingen i FR-ANDEN-SKOLE "Vurdér, om der er grund til at antage, at barnet kan have behov for særlig støtte; så gælder den skærpede underretningspligt."
      Og er den ansvarlige i FR-ANDEN-SKOLE "Skolens ansatte"
      Og hviler FR-ANDEN-SKOLE på LOV
      Og mangler FR-ANDEN-SKOLE intet
      Og er FR-ULOVLIG-15 ikke opfyldt

      Eksempler:
        | lov          | dag        | kilde                                              |
        | serviceloven | 2023-12-31 | Serviceloven § 153; uvm.dk, Materiale til forældre |
        | barnets lov  | 2024-01-01 | Barnets lov § 133; uvm.dk, Materiale til forældre  |

    Abstrakt Scenario: Reglen er for de skoler, kilderne nævner: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | EFTERSKOLE            | opfyldt      |
        | FOLKESKOLE            | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Abstrakt Scenario: Tallet er det samme som i folkeskolen: <dage> ulovlige og <ukendte> uden type af <skoledage> dage
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE <udfald>

      Eksempler:
        | dage | ukendte | skoledage | udfald       |
        | 0    | 0       | 60        | ikke opfyldt |
        | 9    | 0       | 61        | ikke opfyldt |
        | 9    | 0       | 60        | opfyldt      |
        | 8    | 1       | 60        | uafklaret    |
        | 10   | 0       | 60        | opfyldt      |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-SKOLE uafklaret
      Og mangler FR-ANDEN-SKOLE kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-ANDEN-SKOLE uafklaret
      Og mangler FR-ANDEN-SKOLE kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 |
        | Skolegang.skoleform  |
        | Kvartal.skoledage    |
        | Kvartal.ulovligeDage |

    Abstrakt Scenario: Reglen gælder siden 1. august 2019: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ANDEN-SKOLE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-KLASSE-10 Kontrollér for 10. klasse
    Kilderne siger ikke, om reglerne gælder 10. klasse. Fraværet regnes ud, og en fagperson kontrollerer.

    Baggrund: Netop 10 procent ulovligt fravær i folkeskolens 10. klasse
      Givet Skolegang:
        | skoleform  | klassetrin |
        | FOLKESKOLE | 10         |
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |

    Scenarie: Grænsen er nået i 10. klasse: en fagperson kontrollerer, og varslet står der stadig
      Når sagen vurderes den 2023-05-15
      Så siger FR-KLASSE-10 fagligVurdering
      Og er resultatet af FR-KLASSE-10 KONTROLLER_KLASSE_10
      Og er kilden til FR-KLASSE-10 "uvm.dk, Materiale til forældre"
      Og hviler FR-KLASSE-10 på LOKALT_VALG
      Og mangler FR-KLASSE-10 intet
      Og er FR-ULOVLIG-10 opfyldt
      Og er FR-ULOVLIG-15 ikke opfyldt

    Scenarie: Ved 15 procent kontrolleres der også, før og efter 2024
      Givet Kvartal.ulovligeDage er 9
      Når sagen vurderes den 2023-12-31
      Så er FR-KLASSE-10 opfyldt
      Og er FR-ULOVLIG-15 opfyldt
      Når sagen vurderes den 2024-01-01
      Så er FR-KLASSE-10 opfyldt
      Og er FR-ULOVLIG-15 opfyldt

    Abstrakt Scenario: Kun 10. klasse kontrolleres: <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 <udfald>

      Eksempler:
        | klasse | udfald       |
        | 0      | ikke opfyldt |
        | 9      | ikke opfyldt |
        | 10     | opfyldt      |

    Abstrakt Scenario: Et klassetrin, der ikke findes, afvises: <klasse>
      Givet Skolegang.klassetrin er <klasse>
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Skolegang.klassetrin

      Eksempler:
        | klasse |
        | -1     |
        | 11     |

    Abstrakt Scenario: Der er intet at kontrollere, når <hvorfor>
      Givet Skolegang:
        | skoleform | klassetrin |
        | <skole>   | <klasse>   |
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 ikke opfyldt
      Og mangler FR-KLASSE-10 intet

      Eksempler:
        | hvorfor                                            | skole      | klasse      | dage        |
        | ingen grænse er nået                               | FOLKESKOLE | 10          | 5           |
        | eleven går i 10. klasse på en efterskole           | EFTERSKOLE | 10          | 9           |
        | ingen grænse er nået; klassetrinnet er ikke oplyst | FOLKESKOLE | ikke oplyst | 5           |
        | eleven går i 9. klasse; fraværet er ikke gjort op  | FOLKESKOLE | 9           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 uafklaret
      Og mangler FR-KLASSE-10 kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 |
        | Skolegang.klassetrin |
        | Skolegang.skoleform  |
        | Kvartal.ulovligeDage |

    Abstrakt Scenario: Valget gælder fra 1. januar 2020: <dag>
      Når sagen vurderes den <dag>
      Så er FR-KLASSE-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |
