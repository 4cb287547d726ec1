# language: da
Egenskab: Skolefravær på Bornholm, spor C: mønstre i fraværet, lederen ser efter
  Hvornår er et mønster bekymrende, og hvornår kontaktes hjemmet og følges aftalen op?
  Reglerne står i rules/kommunal/bornholm/fravaerslister.drl. Alle børn er opdigtede.
  Det er én kommunes praksis, slået fra til området nævnes. Den lægger til og tager intet fra de andre spor.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund: En elev i 8. klasse; halve dage findes kun i 7.-10. klasse
    Givet området kommunal/bornholm
    Og Skolegang.klassetrin er 8

  Regel: FR-BORNHOLM-5-I-TRAEK Fem sammenhængende dage
    Sammenhængende er skoledage i træk med fravær hele dagen. En weekend bryder ikke rækken; en dag i skole gør.

    Abstrakt Scenario: Grænsen er fem dage i træk: <dage> dage
      Givet Moenster.dageITræk er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK <udfald>
      Og mangler FR-BORNHOLM-5-I-TRAEK intet

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 4    | ikke opfyldt |
        | 5    | opfyldt      |
        | 6    | opfyldt      |

    Scenarie: Eleven har været væk fem dage i træk: det er bekymrende på Bornholm, men det er ikke lov
      Givet Moenster.dageITræk er 5
      Når sagen vurderes den 2023-05-15
      Så siger FR-BORNHOLM-5-I-TRAEK opmærksomhed
      Og har FR-BORNHOLM-5-I-TRAEK intet resultat
      Og hviler FR-BORNHOLM-5-I-TRAEK på KOMMUNAL
      Og er kilden til FR-BORNHOLM-5-I-TRAEK "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-5-I-TRAEK ikke spærret

    Scenarie: Fire dage i træk forklares med grænsen
      Givet Moenster.dageITræk er 4
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK ikke opfyldt
      Og forklares FR-BORNHOLM-5-I-TRAEK med "længsteRække er 4; kræver mindst 5"

    Abstrakt Scenario: Rækken tælles op af skoledagene, hen over en weekend: <hvad>
      # Tirsdag den 9. til mandag den 15. maj. Registreringerne kan stå i vilkårlig orden.
      Givet Skoledag:
        | id      | dato       |
        | mandag  | 2023-05-08 |
        | tirsdag | 2023-05-09 |
        | onsdag  | 2023-05-10 |
        | torsdag | 2023-05-11 |
        | fredag  | 2023-05-12 |
        | sidste  | 2023-05-15 |
      Og Fravaersregistrering:
        | id      | dato       | del     | type      |
        | sidste  | 2023-05-15 | HEL_DAG | SYGDOM_MV |
        | tirsdag | 2023-05-09 | HEL_DAG | SYGDOM_MV |
        | fredag  | 2023-05-12 | HEL_DAG | ULOVLIGT  |
        | onsdag  | <onsdag>   | <del>   | <type>    |
        | torsdag | 2023-05-11 | HEL_DAG |           |
      Og Kvartal.dageUdenRegistrering er 0
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK <udfald>
      Og mangler FR-BORNHOLM-5-I-TRAEK intet

      Eksempler:
        | hvad                                  | onsdag     | del     | type            | udfald       |
        | fem hele dage, uanset type            | 2023-05-10 | HEL_DAG | SYGDOM_MV       | opfyldt      |
        | eleven var i skole om onsdagen        | 2023-05-08 | HEL_DAG | SYGDOM_MV       | ikke opfyldt |
        | eleven kom til de sidste timer onsdag | 2023-05-10 | MORGEN  | SYGDOM_MV       | ikke opfyldt |
        | onsdag var fravær fra nødundervisning | 2023-05-10 | HEL_DAG | NØDUNDERVISNING | ikke opfyldt |

    Scenarie: To halve dage på samme dag er en hel
      Givet Skoledag:
        | id      | dato       |
        | mandag  | 2023-05-08 |
        | tirsdag | 2023-05-09 |
        | onsdag  | 2023-05-10 |
        | torsdag | 2023-05-11 |
        | fredag  | 2023-05-12 |
      Og Fravaersregistrering:
        | id      | dato       | del         | type      |
        | mandag  | 2023-05-08 | HEL_DAG     | SYGDOM_MV |
        | tirsdag | 2023-05-09 | HEL_DAG     | SYGDOM_MV |
        | morgen  | 2023-05-10 | MORGEN      | SYGDOM_MV |
        | time    | 2023-05-10 | SIDSTE_TIME | ULOVLIGT  |
        | torsdag | 2023-05-11 | HEL_DAG     | SYGDOM_MV |
        | fredag  | 2023-05-12 | HEL_DAG     | SYGDOM_MV |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK opfyldt

    Scenarie: Er der intet fravær registreret, er rækken nul
      Givet Skoledag:
        | id     | dato       |
        | mandag | 2023-05-08 |
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK ikke opfyldt

    Scenarie: Skolens tal og registreringerne skal passe sammen
      Givet Moenster.dageITræk er 5
      Og Skoledag:
        | id     | dato       |
        | mandag | 2023-05-08 |
      Og Fravaersregistrering:
        | id     | dato       | del     | type      |
        | mandag | 2023-05-08 | HEL_DAG | SYGDOM_MV |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Moenster.dageITræk

    Scenarie: Er rækken ikke oplyst, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-5-I-TRAEK uafklaret
      Og har FR-BORNHOLM-5-I-TRAEK intet resultat
      Og mangler FR-BORNHOLM-5-I-TRAEK kun svar på:
        | felt               | svares af | spørgsmål                                                                | skøn |
        | Moenster.dageITræk | skole     | Hvor mange planlagte skoledage i træk har eleven højst været fraværende? | nej  |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Moenster.dageITræk er 5
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-5-I-TRAEK <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-7-AF-20 Syv dage på 20 skoledage
    Vinduet slutter på vurderingsdatoen. Fravær fra nødundervisning er ikke med.

    Abstrakt Scenario: Grænsen er syv dage: <dage> dage
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 20        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 <udfald>
      Og mangler FR-BORNHOLM-7-AF-20 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 6.5  | ikke opfyldt |
        | 7    | opfyldt      |
        | 7.5  | opfyldt      |
        | 20   | opfyldt      |

    Scenarie: Eleven har været væk syv af de seneste 20 skoledage
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 20        | 7           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-BORNHOLM-7-AF-20 opmærksomhed
      Og er vidnerne for FR-BORNHOLM-7-AF-20 Vindue[seneste]
      Og har FR-BORNHOLM-7-AF-20 intet resultat
      Og hviler FR-BORNHOLM-7-AF-20 på KOMMUNAL
      Og er kilden til FR-BORNHOLM-7-AF-20 "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-7-AF-20 ikke spærret

    Abstrakt Scenario: De 20 skoledage tælles op af skolens registreringer: <hvad>
      # Fra onsdag den 12. april til mandag den 15. maj er der 21 skoledage: den første ligger lige uden for de 20.
      Givet Skoledag:
        | id     | dato       |
        | dag-01 | 2023-04-12 |
        | dag-02 | 2023-04-13 |
        | dag-03 | 2023-04-14 |
        | dag-04 | 2023-04-17 |
        | dag-05 | 2023-04-18 |
        | dag-06 | 2023-04-19 |
        | dag-07 | 2023-04-20 |
        | dag-08 | 2023-04-24 |
        | dag-09 | 2023-04-25 |
        | dag-10 | 2023-04-26 |
        | dag-11 | 2023-04-27 |
        | dag-12 | 2023-05-01 |
        | dag-13 | 2023-05-02 |
        | dag-14 | 2023-05-03 |
        | dag-15 | 2023-05-04 |
        | dag-16 | 2023-05-08 |
        | dag-17 | 2023-05-09 |
        | dag-18 | 2023-05-10 |
        | dag-19 | 2023-05-11 |
        | dag-20 | 2023-05-12 |
        | dag-21 | 2023-05-15 |
      Og Fravaersregistrering:
        | id | dato       | del         | type      |
        | r1 | <første>   | HEL_DAG     | <type>    |
        | r2 | 2023-04-17 | HEL_DAG     | ULOVLIGT  |
        | r3 | 2023-04-24 | HEL_DAG     | SYGDOM_MV |
        | r4 | 2023-05-01 | HEL_DAG     |           |
        | r5 | 2023-05-03 | HEL_DAG     | SYGDOM_MV |
        | r6 | 2023-05-08 | HEL_DAG     | SYGDOM_MV |
        | r7 | 2023-05-12 | MORGEN      | SYGDOM_MV |
        | r8 | 2023-05-15 | SIDSTE_TIME | SYGDOM_MV |
      Og Kvartal.dageUdenRegistrering er 0
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 <udfald>
      Og mangler FR-BORNHOLM-7-AF-20 intet

      Eksempler:
        | hvad                                  | første     | type            | udfald       |
        | syv dage af alle slags                | 2023-04-13 | SYGDOM_MV       | opfyldt      |
        | den ældste er skoledag nr. 21 tilbage | 2023-04-12 | SYGDOM_MV       | ikke opfyldt |
        | én af dem var fra nødundervisning     | 2023-04-13 | NØDUNDERVISNING | ikke opfyldt |

    Scenarie: Det længere vindue rummer det kortere: 7 dage af 20 og 5,5 af 60 kan ikke være rigtige på én gang
      Givet Vindue:
        | id    | skoledage | fraværsdage |
        | kort  | 20        | 7           |
        | langt | 60        | 5.5         |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Vindue.fraværsdage

    Scenarie: Er fraværet ikke talt op, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 uafklaret
      Og har FR-BORNHOLM-7-AF-20 intet resultat
      Og mangler FR-BORNHOLM-7-AF-20 kun svar på:
        | felt   | svares af | spørgsmål                                                                       | skøn |
        | Vindue | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 20 skoledage? | nej  |

    Scenarie: At ingen opgørelse findes, er ikke det samme som intet fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 uafklaret
      Og mangler FR-BORNHOLM-7-AF-20 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i vinduet ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 20        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 uafklaret
      Og mangler FR-BORNHOLM-7-AF-20 kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Vindue[seneste].fraværsdage | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 20 skoledage? | nej  |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage siger intet sikkert om de 20
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-7-AF-20 uafklaret
      Og mangler FR-BORNHOLM-7-AF-20 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler:
        | skoledage | dage |
        | 19        | 6.5  |
        | 21        | 7    |
        | 60        | 15   |

    Scenarie: Flere fraværsdage, end der er skoledage, er en fejl i opgørelsen
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 20        | 20.5        |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Vindue.fraværsdage

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 20        | 7           |
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-7-AF-20 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-15-AF-60 15 dage på 60 skoledage
    Vinduet slutter på vurderingsdatoen. Fravær fra nødundervisning er ikke med.

    Abstrakt Scenario: Grænsen er 15 dage: <dage> dage
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 <udfald>
      Og mangler FR-BORNHOLM-15-AF-60 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 14.5 | ikke opfyldt |
        | 15   | opfyldt      |
        | 15.5 | opfyldt      |
        | 60   | opfyldt      |

    Scenarie: Eleven har været væk 15 af de seneste 60 skoledage
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 15          |
      Når sagen vurderes den 2023-05-15
      Så siger FR-BORNHOLM-15-AF-60 opmærksomhed
      Og er vidnerne for FR-BORNHOLM-15-AF-60 Vindue[seneste]
      Og har FR-BORNHOLM-15-AF-60 intet resultat
      Og hviler FR-BORNHOLM-15-AF-60 på KOMMUNAL
      Og er kilden til FR-BORNHOLM-15-AF-60 "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-15-AF-60 ikke spærret

    Scenarie: Kun det vindue, reglen ser på, afgør den
      Givet Vindue:
        | id    | skoledage | fraværsdage |
        | kort  | 20        | 14          |
        | langt | 60        | 14.5        |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 ikke opfyldt
      Og er FR-BORNHOLM-7-AF-20 opfyldt

    Scenarie: Er fraværet ikke talt op, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 uafklaret
      Og har FR-BORNHOLM-15-AF-60 intet resultat
      Og mangler FR-BORNHOLM-15-AF-60 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: At ingen opgørelse findes, er ikke det samme som intet fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 uafklaret
      Og mangler FR-BORNHOLM-15-AF-60 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i vinduet ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 uafklaret
      Og mangler FR-BORNHOLM-15-AF-60 kun svar på:
        | felt                        | svares af |
        | Vindue[seneste].fraværsdage | skole     |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage siger intet sikkert om de 60
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-15-AF-60 uafklaret
      Og mangler FR-BORNHOLM-15-AF-60 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler:
        | skoledage | dage |
        | 59        | 14.5 |
        | 61        | 15   |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 15          |
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-15-AF-60 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-LEDER Lederen kontakter hjemmet ved 10 procent ulovligt
    Procenten er af alle kvartalets planlagte skoledage, og der afrundes ikke.

    Baggrund: Seks ulovlige dage i et kvartal med tres skoledage
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |

    Scenarie: Eleven har netop 10 procent ulovligt fravær: lederen kontakter hjemmet
      Når sagen vurderes den 2023-05-15
      Så siger FR-BORNHOLM-LEDER anbefaling
      Og er handlingen i FR-BORNHOLM-LEDER "Kontakt hjemmet. Fraværslisterne gennemgås mindst månedligt."
      Og er den ansvarlige i FR-BORNHOLM-LEDER "Skolens leder"
      Og har FR-BORNHOLM-LEDER intet resultat
      Og mangler FR-BORNHOLM-LEDER intet
      Og hviler FR-BORNHOLM-LEDER på KOMMUNAL
      Og er kilden til FR-BORNHOLM-LEDER "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-LEDER ikke spærret

    Abstrakt Scenario: Grænsen er 10 procent; dage uden type gør procenten til et spænd: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-LEDER <udfald>

      Eksempler: Uafklaret er det netop, når spændet går hen over grænsen
        | ulovlige | ukendte     | skoledage | udfald       |
        | 0        | 0           | 60        | ikke opfyldt |
        | 5.5      | 0           | 60        | ikke opfyldt |
        | 9        | 0           | 91        | ikke opfyldt |
        | 6        | 0           | 60        | opfyldt      |
        | 6.5      | 0           | 60        | opfyldt      |
        | 5        | 0.5         | 60        | ikke opfyldt |
        | 5        | 1           | 60        | uafklaret    |
        | 6        | 20          | 60        | opfyldt      |
        | 6        | ikke oplyst | 60        | opfyldt      |
        | 5        | ikke oplyst | 60        | uafklaret    |

    Scenarie: Lige under grænsen vises procenten skåret af, aldrig rundet op
      Givet Kvartal.skoledage er 61
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-LEDER ikke opfyldt
      Og forklares FR-BORNHOLM-LEDER med "ulovligProcent er 9.8"

    Scenarie: Sygdom er ikke ulovligt fravær
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | 0            | 30       | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-LEDER ikke opfyldt

    Abstrakt Scenario: Skolen spørges om det tal, der mangler: <felt>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-LEDER uafklaret
      Og mangler FR-BORNHOLM-LEDER kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 | skoledage   | ulovlige    | ukendte     |
        | Kvartal.skoledage    | ikke oplyst | 6           | 0           |
        | Kvartal.ulovligeDage | 60          | ikke oplyst | 0           |
        | Kvartal.dageUdenType | 60          | 5           | ikke oplyst |

    Scenarie: Et kvartal uden skoledage er ukendt, ikke nul procent
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 0         | 0            | 0            |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-LEDER uafklaret
      Og er resultatet af FR-BORNHOLM-LEDER KAN_IKKE_OPGØRES
      Og mangler FR-BORNHOLM-LEDER intet

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-LEDER <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-KONTAKT Kontakt til hjemmet inden for en uge
    Er fraværet bekymrende efter mindst ét af de tre mønstre, kontaktes hjemmet inden for en uge, og der laves en aftale.

    Abstrakt Scenario: Ét bekymrende mønster er nok: <mønsteret>
      Givet Moenster.dageITræk er <i træk>
      Og Vindue:
        | id    | skoledage | fraværsdage |
        | kort  | 20        | <af 20>     |
        | langt | 60        | <af 60>     |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-KONTAKT <udfald>

      Eksempler:
        | mønsteret                           | i træk      | af 20       | af 60       | udfald       |
        | intet mønster er bekymrende         | 4           | 6.5         | 14.5        | ikke opfyldt |
        | fem dage i træk                     | 5           | 6.5         | 14.5        | opfyldt      |
        | syv af 20 dage                      | 4           | 7           | 14.5        | opfyldt      |
        | 15 af 60 dage                       | 4           | 6.5         | 15          | opfyldt      |
        | alle tre                            | 5           | 7           | 15          | opfyldt      |
        | fem i træk; resten er ikke talt op  | 5           | ikke oplyst | ikke oplyst | opfyldt      |
        | syv af 20; resten er ikke talt op   | ikke oplyst | 7           | ikke oplyst | opfyldt      |
        | 15 af 60; resten er ikke talt op    | ikke oplyst | ikke oplyst | 15          | opfyldt      |
        | fire i træk; resten er ikke talt op | 4           | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Fraværet er bekymrende: hjemmet kontaktes, men ugen regnes ikke ud
      Givet Moenster.dageITræk er 5
      Når sagen vurderes den 2023-05-15
      Så siger FR-BORNHOLM-KONTAKT anbefaling
      Og er handlingen i FR-BORNHOLM-KONTAKT "Kontakt hjemmet inden for en uge, og aftal, hvad der skal ske."
      Og er den ansvarlige i FR-BORNHOLM-KONTAKT "Skolen"
      Og er forbeholdet ved FR-BORNHOLM-KONTAKT "Ugen regnes ikke ud: kilden siger ikke, hvilken dag den tælles fra."
      Og har FR-BORNHOLM-KONTAKT intet resultat
      Og mangler FR-BORNHOLM-KONTAKT intet
      Og hviler FR-BORNHOLM-KONTAKT på KOMMUNAL
      Og er kilden til FR-BORNHOLM-KONTAKT "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-KONTAKT ikke spærret

    Abstrakt Scenario: Er to mønstre udelukket, spørges der kun om det tredje: <felt>
      Givet Moenster.dageITræk er <i træk>
      Og Vindue:
        | id    | skoledage | fraværsdage |
        | kort  | 20        | <af 20>     |
        | langt | 60        | <af 60>     |
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-KONTAKT uafklaret
      Og mangler FR-BORNHOLM-KONTAKT kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                      | i træk      | af 20       | af 60       |
        | Moenster.dageITræk        | ikke oplyst | 6.5         | 14.5        |
        | Vindue[kort].fraværsdage  | 4           | ikke oplyst | 14.5        |
        | Vindue[langt].fraværsdage | 4           | 6.5         | ikke oplyst |

    Scenarie: Er intet talt op, spørges skolen om det hele
      Når sagen vurderes den 2023-05-15
      Så er FR-BORNHOLM-KONTAKT uafklaret
      Og mangler FR-BORNHOLM-KONTAKT kun svar på:
        | felt               | svares af |
        | Moenster.dageITræk | skole     |
        | Vindue             | skole     |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Moenster.dageITræk er 5
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-KONTAKT <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-OPFOELGNING Opfølgning efter fire uger
    Fristen regnes fra den dag, aftalen blev indgået.

    Scenarie: En aftale kan ikke være indgået i morgen, og en aftale, der ikke er indgået, kan ikke være brudt
      Givet Fravaersaftale.indgået er 2023-05-16
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Fravaersaftale.indgået
      Givet Fravaersaftale:
        | indgået   | brudt      |
        | ikke sket | 2023-05-10 |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Fravaersaftale.brudt
      Givet Fravaersaftale:
        | indgået    | brudt      |
        | 2023-05-11 | 2023-05-10 |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Fravaersaftale.brudt

    Scenarie: Skole og hjem lavede en aftale den 15. maj: den følges op senest fire uger efter
      Givet Fravaersaftale.indgået er 2023-05-15
      Når sagen vurderes den 2023-05-22
      Så siger FR-BORNHOLM-OPFOELGNING anbefaling
      Og er fristen for FR-BORNHOLM-OPFOELGNING 2023-06-12
      Og er handlingen i FR-BORNHOLM-OPFOELGNING "Følg op på aftalen med hjemmet."
      Og er den ansvarlige i FR-BORNHOLM-OPFOELGNING "Skolen"
      Og har FR-BORNHOLM-OPFOELGNING intet resultat
      Og mangler FR-BORNHOLM-OPFOELGNING intet
      Og hviler FR-BORNHOLM-OPFOELGNING på KOMMUNAL
      Og er kilden til FR-BORNHOLM-OPFOELGNING "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-OPFOELGNING ikke spærret

    Abstrakt Scenario: Fristen er dagen fire uger efter, hele dagen med: <dagen>
      Givet Fravaersaftale.indgået er 2023-05-15
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-OPFOELGNING opfyldt
      Og er fristen for FR-BORNHOLM-OPFOELGNING <frist>

      Eksempler:
        | dagen               | dato       | frist       |
        | 8 dage før fristen  | 2023-06-04 | løber       |
        | 7 dage før fristen  | 2023-06-05 | forfalder   |
        | på fristens dag     | 2023-06-12 | forfalder   |
        | dagen efter fristen | 2023-06-13 | overskredet |

    Scenarie: Er der ingen aftale, er der intet at følge op på
      Givet Fravaersaftale.indgået er ikke sket
      Når sagen vurderes den 2023-05-22
      Så er FR-BORNHOLM-OPFOELGNING ikke opfyldt
      Og forklares FR-BORNHOLM-OPFOELGNING med "indgået er ikke sket"

    Scenarie: Ved ingen, om der er en aftale, spørges skolen
      Når sagen vurderes den 2023-05-22
      Så er FR-BORNHOLM-OPFOELGNING uafklaret
      Og mangler FR-BORNHOLM-OPFOELGNING kun svar på:
        | felt                   | svares af | spørgsmål                               | skøn |
        | Fravaersaftale.indgået | skole     | Hvornår er aftalen om fraværet indgået? | nej  |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Fravaersaftale.indgået er 2019-12-20
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-OPFOELGNING <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-BORNHOLM-BRUDT En brudt aftale vurderes efter en uge
    Fristen regnes fra den dag, aftalen blev brudt.

    Scenarie: Aftalen blev brudt den 22. maj: den vurderes senest en uge efter
      Givet Fravaersaftale:
        | indgået    | brudt      |
        | 2023-05-15 | 2023-05-22 |
      Når sagen vurderes den 2023-05-22
      Så siger FR-BORNHOLM-BRUDT anbefaling
      Og er fristen for FR-BORNHOLM-BRUDT 2023-05-29
      Og er handlingen i FR-BORNHOLM-BRUDT "Vurdér den brudte aftale."
      Og er den ansvarlige i FR-BORNHOLM-BRUDT "Skolen"
      Og er FR-BORNHOLM-OPFOELGNING opfyldt
      Og har FR-BORNHOLM-BRUDT intet resultat
      Og mangler FR-BORNHOLM-BRUDT intet
      Og hviler FR-BORNHOLM-BRUDT på KOMMUNAL
      Og er kilden til FR-BORNHOLM-BRUDT "Bornholm, Fraværslister gennemgås af leder"
      Og er FR-BORNHOLM-BRUDT ikke spærret

    Abstrakt Scenario: Fristen er dagen en uge efter, hele dagen med: <dagen>
      Givet Fravaersaftale.brudt er 2023-05-22
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-BRUDT opfyldt
      Og er fristen for FR-BORNHOLM-BRUDT <frist>

      Eksempler:
        | dagen               | dato       | frist       |
        | dagen før fristen   | 2023-05-28 | forfalder   |
        | på fristens dag     | 2023-05-29 | forfalder   |
        | dagen efter fristen | 2023-05-30 | overskredet |

    Scenarie: Aftalen holder
      Givet Fravaersaftale:
        | indgået    | brudt     |
        | 2023-05-15 | ikke sket |
      Når sagen vurderes den 2023-05-22
      Så er FR-BORNHOLM-BRUDT ikke opfyldt
      Og forklares FR-BORNHOLM-BRUDT med "brudt er ikke sket"

    Scenarie: Ved ingen, om aftalen er brudt, spørges skolen
      Givet Fravaersaftale.indgået er 2023-05-15
      Når sagen vurderes den 2023-05-22
      Så er FR-BORNHOLM-BRUDT uafklaret
      Og mangler FR-BORNHOLM-BRUDT kun svar på:
        | felt                 | svares af | spørgsmål                 | skøn |
        | Fravaersaftale.brudt | skole     | Hvornår er aftalen brudt? | nej  |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Fravaersaftale.brudt er 2019-12-30
      Når sagen vurderes den <dato>
      Så er FR-BORNHOLM-BRUDT <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |
