# language: da
Egenskab: Skolefravær: det samlede fravær i trin, som er et lokalt valg
  Hvor meget har eleven været væk af de seneste 60 skoledage, når alle slags fravær lægges sammen, og hvad foreslås skolen så?
  Reglerne står i rules/skolefravaer/lokale-trin.drl. Alle børn er opdigtede.
  Der er ingen national talgrænse for bekymrende fravær. Trinnene er en lokal standard, og de ligner aldrig lov.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund: En elev i 8. klasse; halve dage findes kun i 7.-10. klasse
    Givet området skolefravaer
    Og Skolegang.klassetrin er 8

  Regel: FR-SAMLET-05 Begyndende fravær
    Fravær er lettest at afhjælpe tidligt. Fra 5 procent af de seneste 60 skoledage vises fraværet som begyndende.

    Abstrakt Scenario: Grænsen er 5 % af 60 skoledage: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 <udfald>
      Og mangler FR-SAMLET-05 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 2.5  | en halv dag under grænsen | ikke opfyldt |
        | 3    | netop på grænsen          | opfyldt      |
        | 3.5  | en halv dag over grænsen  | opfyldt      |
        | 60   | hele tiden                | opfyldt      |

    Scenarie: Tre fraværsdage på 60 skoledage er et tegn og intet mere; trinnet ligner ikke lov
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SAMLET-05 opmærksomhed
      Og er resultatet af FR-SAMLET-05 BEGYNDENDE
      Og hviler FR-SAMLET-05 på LOKALT_VALG
      Og er kilden til FR-SAMLET-05 "Lokal standard (ingen kilde)"
      Og er FR-SAMLET-10 ikke opfyldt

    Scenarie: En halv dag under grænsen vises procenten skåret af, aldrig rundet op
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 2.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 ikke opfyldt
      Og har FR-SAMLET-05 intet resultat
      Og forklares FR-SAMLET-05 med "fraværsprocent er 4.1…; kræver mindst 5"

    Abstrakt Scenario: Alle slags fravær tæller med, også på tværs af kvartaler: <hvad>
      # 61 skoledage fra 2. februar til 15. maj: den første ligger lige uden for de seneste 60, og kvartalet skifter undervejs.
      Givet Skoledag:
        | id     | dato       |
        | dag-01 | 2023-02-02 |
        | dag-02 | 2023-02-03 |
        | dag-03 | 2023-02-06 |
        | dag-04 | 2023-02-07 |
        | dag-05 | 2023-02-08 |
        | dag-06 | 2023-02-09 |
        | dag-07 | 2023-02-10 |
        | dag-08 | 2023-02-20 |
        | dag-09 | 2023-02-21 |
        | dag-10 | 2023-02-22 |
        | dag-11 | 2023-02-23 |
        | dag-12 | 2023-02-24 |
        | dag-13 | 2023-02-27 |
        | dag-14 | 2023-02-28 |
        | dag-15 | 2023-03-01 |
        | dag-16 | 2023-03-02 |
        | dag-17 | 2023-03-03 |
        | dag-18 | 2023-03-06 |
        | dag-19 | 2023-03-07 |
        | dag-20 | 2023-03-08 |
        | dag-21 | 2023-03-09 |
        | dag-22 | 2023-03-10 |
        | dag-23 | 2023-03-13 |
        | dag-24 | 2023-03-14 |
        | dag-25 | 2023-03-15 |
        | dag-26 | 2023-03-16 |
        | dag-27 | 2023-03-17 |
        | dag-28 | 2023-03-20 |
        | dag-29 | 2023-03-21 |
        | dag-30 | 2023-03-22 |
        | dag-31 | 2023-03-23 |
        | dag-32 | 2023-03-24 |
        | dag-33 | 2023-03-27 |
        | dag-34 | 2023-03-28 |
        | dag-35 | 2023-03-29 |
        | dag-36 | 2023-03-30 |
        | dag-37 | 2023-03-31 |
        | dag-38 | 2023-04-11 |
        | dag-39 | 2023-04-12 |
        | dag-40 | 2023-04-13 |
        | dag-41 | 2023-04-14 |
        | dag-42 | 2023-04-17 |
        | dag-43 | 2023-04-18 |
        | dag-44 | 2023-04-19 |
        | dag-45 | 2023-04-20 |
        | dag-46 | 2023-04-21 |
        | dag-47 | 2023-04-24 |
        | dag-48 | 2023-04-25 |
        | dag-49 | 2023-04-26 |
        | dag-50 | 2023-04-27 |
        | dag-51 | 2023-04-28 |
        | dag-52 | 2023-05-01 |
        | dag-53 | 2023-05-02 |
        | dag-54 | 2023-05-03 |
        | dag-55 | 2023-05-04 |
        | dag-56 | 2023-05-08 |
        | dag-57 | 2023-05-09 |
        | dag-58 | 2023-05-10 |
        | dag-59 | 2023-05-11 |
        | dag-60 | 2023-05-12 |
        | dag-61 | 2023-05-15 |
      Og Fravaersregistrering:
        | id      | dato       | del         | type   |
        | foerste | <ældste>   | HEL_DAG     | <type> |
        | marts   | 2023-03-31 | HEL_DAG     | <type> |
        | morgen  | 2023-05-12 | MORGEN      | <type> |
        | sidste  | 2023-05-15 | SIDSTE_TIME | <type> |
      Og Kvartal.dageUdenRegistrering er 0
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 <udfald>
      Og mangler FR-SAMLET-05 intet

      Eksempler:
        | hvad                                       | ældste     | type                 | udfald       |
        | tre sygedage                               | 2023-02-03 | SYGDOM_MV            | opfyldt      |
        | tre fridage, skolen har givet              | 2023-02-03 | EKSTRAORDINÆR_FRIHED | opfyldt      |
        | tre ulovlige dage                          | 2023-02-03 | ULOVLIGT             | opfyldt      |
        | tre dage, hvor typen ikke er registreret   | 2023-02-03 | ikke oplyst          | opfyldt      |
        | dage væk fra nødundervisning tæller aldrig | 2023-02-03 | NØDUNDERVISNING      | ikke opfyldt |
        | den ældste er skoledag nr. 61 tilbage      | 2023-02-02 | SYGDOM_MV            | ikke opfyldt |

    Abstrakt Scenario: Tal, der ikke kan være rigtige, afvises: <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Vindue.fraværsdage

      Eksempler:
        | hvad                            | dage |
        | flere fraværsdage end skoledage | 60.5 |
        | en kvart dag                    | 2.25 |
        | færre end ingen                 | -1   |

    Scenarie: To opgørelser over de samme 60 skoledage afvises
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | skolens | 60        | 3           |
        | egen    | 60        | 2           |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Vindue.skoledage

    Scenarie: Er fraværet slet ikke talt op, er det ikke nul: skolen spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 uafklaret
      Og har FR-SAMLET-05 intet resultat
      Og mangler FR-SAMLET-05 kun svar på:
        | felt   | svares af | spørgsmål                                                                       | skøn |
        | Vindue | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Scenarie: At ingen opgørelse findes, er heller ikke nul fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 uafklaret
      Og mangler FR-SAMLET-05 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i de 60 skoledage ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 uafklaret
      Og mangler FR-SAMLET-05 kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Vindue[seneste].fraværsdage | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage afgør ikke de seneste 60
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-05 uafklaret
      Og mangler FR-SAMLET-05 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler: Én skoledag mere eller mindre kan vende svaret
        | skoledage | dage |
        | 59        | 2.5  |
        | 61        | 3.5  |

    Abstrakt Scenario: Den lokale standard gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |
      Når sagen vurderes den <dato>
      Så er FR-SAMLET-05 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-SAMLET-10 Bekymrende fravær
    «Over 10» og «10 eller derover» står i hver sin kilde. Her bruges den, der ser tidligst: netop 10 procent er bekymrende.

    Abstrakt Scenario: Grænsen er 10 % af 60 skoledage: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 <udfald>
      Og mangler FR-SAMLET-10 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 3    | kun begyndende            | ikke opfyldt |
        | 5.5  | en halv dag under grænsen | ikke opfyldt |
        | 6    | netop på grænsen          | opfyldt      |
        | 6.5  | en halv dag over grænsen  | opfyldt      |
        | 60   | hele tiden                | opfyldt      |

    Scenarie: Netop 10 procent er bekymrende, også uden at det er over 10
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SAMLET-10 opmærksomhed
      Og er resultatet af FR-SAMLET-10 BEKYMRENDE
      Og hviler FR-SAMLET-10 på LOKALT_VALG
      Og er kilden til FR-SAMLET-10 "Lokal standard (ingen kilde)"
      Og er FR-SAMLET-05 opfyldt
      Og er FR-SAMLET-15 ikke opfyldt

    Scenarie: En halv dag under grænsen vises procenten skåret af, aldrig rundet op
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 5.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 ikke opfyldt
      Og har FR-SAMLET-10 intet resultat
      Og forklares FR-SAMLET-10 med "fraværsprocent er 9.1…; kræver mindst 10"

    Scenarie: Er fraværet slet ikke talt op, er det ikke nul: skolen spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 uafklaret
      Og har FR-SAMLET-10 intet resultat
      Og mangler FR-SAMLET-10 kun svar på:
        | felt   | svares af | spørgsmål                                                                       | skøn |
        | Vindue | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Scenarie: At ingen opgørelse findes, er heller ikke nul fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 uafklaret
      Og mangler FR-SAMLET-10 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i de 60 skoledage ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 uafklaret
      Og mangler FR-SAMLET-10 kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Vindue[seneste].fraværsdage | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage afgør ikke de seneste 60
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-10 uafklaret
      Og mangler FR-SAMLET-10 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler: Én skoledag mere eller mindre kan vende svaret
        | skoledage | dage |
        | 59        | 5.5  |
        | 61        | 6.5  |

    Abstrakt Scenario: Den lokale standard gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den <dato>
      Så er FR-SAMLET-10 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-SAMLET-15 Alvorligt fravær
    Trinnene lægges oven på hinanden: en elev på et højt trin er også på de lavere.

    Abstrakt Scenario: Grænsen er 15 % af 60 skoledage: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 <udfald>
      Og mangler FR-SAMLET-15 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 6    | kun bekymrende            | ikke opfyldt |
        | 8.5  | en halv dag under grænsen | ikke opfyldt |
        | 9    | netop på grænsen          | opfyldt      |
        | 9.5  | en halv dag over grænsen  | opfyldt      |
        | 60   | hele tiden                | opfyldt      |

    Scenarie: Ni fraværsdage er alvorligt fravær uanset type, og eleven er stadig også på de lavere trin
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 9           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SAMLET-15 opmærksomhed
      Og er resultatet af FR-SAMLET-15 ALVORLIGT
      Og hviler FR-SAMLET-15 på LOKALT_VALG
      Og er kilden til FR-SAMLET-15 "Lokal standard (ingen kilde)"
      Og er FR-SAMLET-05 opfyldt
      Og er FR-SAMLET-10 opfyldt
      Og er FR-SAMLET-20 ikke opfyldt

    Scenarie: En halv dag under grænsen vises procenten skåret af, aldrig rundet op
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 8.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 ikke opfyldt
      Og har FR-SAMLET-15 intet resultat
      Og forklares FR-SAMLET-15 med "fraværsprocent er 14.1…; kræver mindst 15"

    Scenarie: Er fraværet slet ikke talt op, er det ikke nul: skolen spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 uafklaret
      Og har FR-SAMLET-15 intet resultat
      Og mangler FR-SAMLET-15 kun svar på:
        | felt   | svares af | spørgsmål                                                                       | skøn |
        | Vindue | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Scenarie: At ingen opgørelse findes, er heller ikke nul fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 uafklaret
      Og mangler FR-SAMLET-15 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i de 60 skoledage ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 uafklaret
      Og mangler FR-SAMLET-15 kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Vindue[seneste].fraværsdage | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage afgør ikke de seneste 60
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-15 uafklaret
      Og mangler FR-SAMLET-15 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler: Én skoledag mere eller mindre kan vende svaret
        | skoledage | dage |
        | 59        | 8.5  |
        | 61        | 9.5  |

    Abstrakt Scenario: Den lokale standard gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 9           |
      Når sagen vurderes den <dato>
      Så er FR-SAMLET-15 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-SAMLET-20 Meget højt fravær
    Trinnene lægges oven på hinanden: en elev på et højt trin er også på de lavere.

    Abstrakt Scenario: Grænsen er 20 % af 60 skoledage: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 <udfald>
      Og mangler FR-SAMLET-20 intet

      Eksempler: En halv skoledag kan gøre forskellen
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 9    | kun alvorligt             | ikke opfyldt |
        | 11.5 | en halv dag under grænsen | ikke opfyldt |
        | 12   | netop på grænsen          | opfyldt      |
        | 12.5 | en halv dag over grænsen  | opfyldt      |
        | 60   | hele tiden                | opfyldt      |

    Scenarie: En femtedel af dagene væk er alle fire trin på én gang
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 12          |
      Når sagen vurderes den 2023-05-15
      Så siger FR-SAMLET-20 opmærksomhed
      Og er resultatet af FR-SAMLET-20 MEGET_HØJT
      Og hviler FR-SAMLET-20 på LOKALT_VALG
      Og er kilden til FR-SAMLET-20 "Lokal standard (ingen kilde)"
      Og er FR-SAMLET-05 opfyldt
      Og er FR-SAMLET-10 opfyldt
      Og er FR-SAMLET-15 opfyldt

    Scenarie: En halv dag under grænsen vises procenten skåret af, aldrig rundet op
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 11.5        |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 ikke opfyldt
      Og har FR-SAMLET-20 intet resultat
      Og forklares FR-SAMLET-20 med "fraværsprocent er 19.1…; kræver mindst 20"

    Scenarie: Er fraværet slet ikke talt op, er det ikke nul: skolen spørges
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 uafklaret
      Og har FR-SAMLET-20 intet resultat
      Og mangler FR-SAMLET-20 kun svar på:
        | felt   | svares af | spørgsmål                                                                       | skøn |
        | Vindue | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Scenarie: At ingen opgørelse findes, er heller ikke nul fravær
      Givet ingen Vindue
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 uafklaret
      Og mangler FR-SAMLET-20 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Scenarie: Er fraværsdagene i de 60 skoledage ikke oplyst, spørges der om dem
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        |             |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 uafklaret
      Og mangler FR-SAMLET-20 kun svar på:
        | felt                        | svares af | spørgsmål                                                  | skøn |
        | Vindue[seneste].fraværsdage | skole     | Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage? | nej  |

    Abstrakt Scenario: En opgørelse over <skoledage> skoledage afgør ikke de seneste 60
      Givet Vindue:
        | id      | skoledage   | fraværsdage |
        | seneste | <skoledage> | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-SAMLET-20 uafklaret
      Og mangler FR-SAMLET-20 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

      Eksempler: Én skoledag mere eller mindre kan vende svaret
        | skoledage | dage |
        | 59        | 11.5 |
        | 61        | 12.5 |

    Abstrakt Scenario: Den lokale standard gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 12          |
      Når sagen vurderes den <dato>
      Så er FR-SAMLET-20 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-TRIN-05 Kontaktlærer og samtale
    Forslag til skolen, når fraværet er begyndende. Forslagene pr. trin er sat sammen lokalt.

    Scenarie: Begyndende fravær: kontaktlæreren tager en samtale
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TRIN-05 anbefaling
      Og er handlingen i FR-TRIN-05 "Lad kontaktlæreren tage en samtale med barnet og forældrene."
      Og er den ansvarlige i FR-TRIN-05 "Skolen"
      Og har FR-TRIN-05 intet resultat
      Og er FR-TRIN-05 ikke spærret
      Og hviler FR-TRIN-05 på LOKALT_VALG
      Og er kilden til FR-TRIN-05 "Lokal standard, sat sammen af randers.dk, bornholm og sbst.dk"

    Abstrakt Scenario: Forslaget kommer med trinnet og bliver stående på de højere: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-05 <udfald>
      Og mangler FR-TRIN-05 intet

      Eksempler:
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 2.5  | en halv dag under trinnet | ikke opfyldt |
        | 3    | begyndende                | opfyldt      |
        | 6    | bekymrende                | opfyldt      |
        | 12   | meget højt                | opfyldt      |

    Scenarie: Under trinnet står det, hvilket trin der ikke er nået
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 2.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-05 ikke opfyldt
      Og forklares FR-TRIN-05 med "FR-SAMLET-05 (Begyndende fravær) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er fraværet ikke oplyst, er det heller ikke afgjort, om der er noget at foreslå
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-05 uafklaret
      Og mangler FR-TRIN-05 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Abstrakt Scenario: Forslaget gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 3           |
      Når sagen vurderes den <dato>
      Så er FR-TRIN-05 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-TRIN-10 Kortlægning og team
    Forslag til skolen, når fraværet er bekymrende. Forslagene pr. trin er sat sammen lokalt.

    Scenarie: Bekymrende fravær: årsagerne kortlægges, og teamet inddrages
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TRIN-10 anbefaling
      Og er handlingen i FR-TRIN-10 "Kortlæg årsagerne, og inddrag trivselsteamet eller fraværsteamet."
      Og er den ansvarlige i FR-TRIN-10 "Skolen"
      Og har FR-TRIN-10 intet resultat
      Og er FR-TRIN-10 ikke spærret
      Og hviler FR-TRIN-10 på LOKALT_VALG
      Og er kilden til FR-TRIN-10 "Lokal standard, sat sammen af randers.dk, bornholm og sbst.dk"

    Abstrakt Scenario: Forslaget kommer med trinnet og bliver stående på de højere: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-10 <udfald>
      Og mangler FR-TRIN-10 intet

      Eksempler:
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 3    | begyndende                | ikke opfyldt |
        | 5.5  | en halv dag under trinnet | ikke opfyldt |
        | 6    | bekymrende                | opfyldt      |
        | 9    | alvorligt                 | opfyldt      |
        | 12   | meget højt                | opfyldt      |

    Scenarie: Under trinnet står det, hvilket trin der ikke er nået
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 5.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-10 ikke opfyldt
      Og forklares FR-TRIN-10 med "FR-SAMLET-10 (Bekymrende fravær) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er fraværet ikke oplyst, er det heller ikke afgjort, om der er noget at foreslå
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-10 uafklaret
      Og mangler FR-TRIN-10 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Abstrakt Scenario: Forslaget gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Når sagen vurderes den <dato>
      Så er FR-TRIN-10 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-TRIN-15 Kom-i-skole-team og rådgivning
    Forslag til skolen, når fraværet er alvorligt. Forslagene pr. trin er sat sammen lokalt.

    Scenarie: Alvorligt fravær: kom-i-skole-teamet og en socialrådgiver eller PPR inddrages
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 9           |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TRIN-15 anbefaling
      Og er handlingen i FR-TRIN-15 "Inddrag kom-i-skole-teamet og socialrådgiver eller PPR."
      Og er den ansvarlige i FR-TRIN-15 "Skolen"
      Og har FR-TRIN-15 intet resultat
      Og er FR-TRIN-15 ikke spærret
      Og hviler FR-TRIN-15 på LOKALT_VALG
      Og er kilden til FR-TRIN-15 "Lokal standard, sat sammen af randers.dk, bornholm og sbst.dk"

    Abstrakt Scenario: Forslaget kommer med trinnet og bliver stående på de højere: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-15 <udfald>
      Og mangler FR-TRIN-15 intet

      Eksempler:
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 6    | bekymrende                | ikke opfyldt |
        | 8.5  | en halv dag under trinnet | ikke opfyldt |
        | 9    | alvorligt                 | opfyldt      |
        | 12   | meget højt                | opfyldt      |

    Scenarie: Under trinnet står det, hvilket trin der ikke er nået
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 8.5         |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-15 ikke opfyldt
      Og forklares FR-TRIN-15 med "FR-SAMLET-15 (Alvorligt fravær) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er fraværet ikke oplyst, er det heller ikke afgjort, om der er noget at foreslå
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-15 uafklaret
      Og mangler FR-TRIN-15 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Abstrakt Scenario: Forslaget gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 9           |
      Når sagen vurderes den <dato>
      Så er FR-TRIN-15 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

  Regel: FR-TRIN-20 Tværfagligt møde
    Forslag til skolen, når fraværet er meget højt. Forslagene pr. trin er sat sammen lokalt.

    Scenarie: Meget højt fravær: et tværfagligt møde, men datoen regnes ikke ud, for den dag, fraværet blev så højt, er ikke en oplysning
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 12          |
      Når sagen vurderes den 2023-05-15
      Så siger FR-TRIN-20 anbefaling
      Og er handlingen i FR-TRIN-20 "Hold et tværfagligt møde inden 10 skoledage, og vurdér, om den skærpede underretningspligt ved bekymring gælder."
      Og er den ansvarlige i FR-TRIN-20 "Skolen"
      Og har FR-TRIN-20 intet resultat
      Og er FR-TRIN-20 ikke spærret
      Og hviler FR-TRIN-20 på LOKALT_VALG
      Og er kilden til FR-TRIN-20 "Lokal standard, sat sammen af randers.dk, bornholm og sbst.dk"
      Og er forbeholdet ved FR-TRIN-20 "De 10 skoledage regnes ikke ud: ingen oplysning siger, hvilken dag fraværet blev så højt."

    Abstrakt Scenario: Forslaget kommer med trinnet og bliver stående på de højere: <dage> dage er <hvad>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | <dage>      |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-20 <udfald>
      Og mangler FR-TRIN-20 intet

      Eksempler:
        | dage | hvad                      | udfald       |
        | 0    | intet fravær              | ikke opfyldt |
        | 9    | alvorligt                 | ikke opfyldt |
        | 11.5 | en halv dag under trinnet | ikke opfyldt |
        | 12   | meget højt                | opfyldt      |

    Scenarie: Under trinnet står det, hvilket trin der ikke er nået
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 11.5        |
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-20 ikke opfyldt
      Og forklares FR-TRIN-20 med "FR-SAMLET-20 (Meget højt fravær) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Er fraværet ikke oplyst, er det heller ikke afgjort, om der er noget at foreslå
      Når sagen vurderes den 2023-05-15
      Så er FR-TRIN-20 uafklaret
      Og mangler FR-TRIN-20 kun svar på:
        | felt   | svares af |
        | Vindue | skole     |

    Abstrakt Scenario: Forslaget gælder fra 1. januar 2020: <dagen>
      Givet Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 12          |
      Når sagen vurderes den <dato>
      Så er FR-TRIN-20 <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |
