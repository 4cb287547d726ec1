# language: da
Egenskab: Nødpasning efter bekendtgørelse nr. 405, § 5
  Ordene er de samme som i bekendtgørelse nr. 217; fra den 15. april 2020 gælder de kun børn uden for genåbningen.
  Reglerne står i rules/noedpasning/bek-405-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

  Regel: NP-HJEMME-NEJ En forælder er vurderet at kunne passe barnet
    Er en forælder hjemme, er det en fagpersons svar, om alle muligheder er afsøgt alligevel. Reglen svarer ikke selv.

    Abstrakt Scenario: Kun når forælderen er hjemme, og fagpersonen har svaret nej: <forælderen>
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | <hjemme>         | <svar>            |
      Når sagen vurderes den 2020-04-20
      Så er NP-HJEMME-NEJ <udfald>

      Eksempler:
        | forælderen                                   | hjemme      | svar        | udfald       |
        | far er hjemme, og fagpersonen har svaret nej | ja          | nej         | opfyldt      |
        | far er hjemme, og fagpersonen har svaret ja  | ja          | ja          | ikke opfyldt |
        | far er hjemme; ingen har svaret              | ja          | ikke oplyst | uafklaret    |
        | far er på arbejde                            | nej         | nej         | ikke opfyldt |
        | det er ikke oplyst, om far er hjemme         | ikke oplyst | nej         | ikke opfyldt |

    Scenarie: Fagpersonens svar er om lovens ord, og det vises, at spørgsmålet er et lokalt valg
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | ja               | nej               |
      Når sagen vurderes den 2020-04-20
      Så siger NP-HJEMME-NEJ opmærksomhed
      Og hviler NP-HJEMME-NEJ på LOV
      Og hviler NP-HJEMME-NEJ også på LOKALT_VALG
      Og er kilden til NP-HJEMME-NEJ "BEK nr. 405 af 09/04/2020, § 5, stk. 2, nr. 1 og 2"

    Scenarie: Bor barnet ikke hos nogen forældre, er ingen af dem hjemme
      Givet ingen Foraelder
      Når sagen vurderes den 2020-04-20
      Så er NP-HJEMME-NEJ ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-04-20
      Så er NP-HJEMME-NEJ uafklaret
      Og mangler NP-HJEMME-NEJ kun svar på:
        | felt      |
        | Foraelder |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | ja               | nej               |
      Når sagen vurderes den <dato>
      Så er NP-HJEMME-NEJ opfyldt
      Og er kilden til NP-HJEMME-NEJ "<kilde>, § 5, stk. 2, nr. 1 og 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-K3-ALDER-NEJ Fyldt 18 år og vurderet ikke omfattet
    Fra 18 år er det en fagpersons svar, om nr. 3 gælder. Er alderen ikke oplyst, gælder nr. 3.

    Baggrund:
      Givet Pasning.pasningsdag er 2020-04-20

    Abstrakt Scenario: Kun når den unge er fyldt 18, og fagpersonen har svaret nej: <den unge>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | <født>      | <svar>        |
      Når sagen vurderes den 2020-04-20
      Så er NP-K3-ALDER-NEJ <udfald>

      Eksempler:
        | den unge                                           | født        | svar        | udfald       |
        | fylder 18 dagen efter                              | 2002-04-21  | nej         | ikke opfyldt |
        | fylder 18 på pasningsdagen; fagpersonen svarer nej | 2002-04-20  | nej         | opfyldt      |
        | er 18; fagpersonen svarer ja                       | 2002-04-20  | ja          | ikke opfyldt |
        | er 18; ingen har svaret                            | 2002-04-20  | ikke oplyst | uafklaret    |
        | fødselsdatoen er ikke oplyst                       | ikke oplyst | nej         | ikke opfyldt |

    Scenarie: Fagpersonens svar er om lovens ord, og det vises, at spørgsmålet er et lokalt valg
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2001-01-01  | nej           |
      Når sagen vurderes den 2020-04-20
      Så siger NP-K3-ALDER-NEJ opmærksomhed
      Og hviler NP-K3-ALDER-NEJ på LOV
      Og hviler NP-K3-ALDER-NEJ også på LOKALT_VALG
      Og er kilden til NP-K3-ALDER-NEJ "BEK nr. 405 af 09/04/2020, § 5, stk. 2, nr. 3"

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2001-01-01  | nej           |
      Når sagen vurderes den <dato>
      Så er NP-K3-ALDER-NEJ opfyldt
      Og er kilden til NP-K3-ALDER-NEJ "<kilde>, § 5, stk. 2, nr. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-K1 Forældre i samfundskritisk funktion
    Samme ord som i bekendtgørelse nr. 217; barnet må ikke være omfattet af genåbningen.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt; barnet er ikke omfattet af genåbningen
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | nej                 |

    Scenarie: Mor er sygeplejerske, og barnets tilbud er ikke åbnet
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så siger NP-K1 opfyldt
      Og er kilden til NP-K1 "BEK nr. 405 af 09/04/2020, § 5, stk. 2, nr. 1"
      Og hviler NP-K1 på LOV
      Og hviler NP-K1 også på VEJLEDNING
      Og hviler NP-K1 også på LOKALT_VALG
      Og mangler NP-K1 intet

    Abstrakt Scenario: 0-9 år er til og med dagen før 10-årsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | barnet                            | født        | udfald       |
        | barnet fylder 10 dagen efter      | 2010-04-21  | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-04-20  | ikke opfyldt |
        | fødselsdatoen er ikke oplyst      | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fylder barnet 10, efter at sagen er vurderet, men senest på pasningsdagen, svarer en fagperson: <svar>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-04-21  | <svar>        |
      Og Pasning.pasningsdag er 2020-04-21
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er alderen kun et spørgsmål om, hvilken dag den regnes på, er det aldrig et nej
      Givet Barn.fødselsdato er 2010-04-21
      Og Pasning.pasningsdag er 2020-04-21
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Scenarie: Er barnet fyldt 10, også da sagen vurderes, er det fyldt 10
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-04-20  | ja            |
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 ikke opfyldt

    Abstrakt Scenario: Hver sektor, bekendtgørelsen nævner, er nok i sig selv: <sektor>
      Givet Foraelder:
        | id  | sektor   |
        | mor | <sektor> |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 opfyldt

      Eksempler:
        | sektor         |
        | ÆLDREPLEJE     |
        | SUNDHED        |
        | SOCIALE_TILBUD |
        | INFRASTRUKTUR  |
        | POLITI         |
        | TRANSPORT      |
        | FORSYNING      |

    Abstrakt Scenario: Uden for eksemplerne gælder fagpersonens svar: <svar>
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion |
        | mor | ANDEN  | <svar>                  |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Bor barnet ikke hos nogen forældre, er nr. 1 ikke opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt      | svares af |
        | Foraelder | forælder  |

    Abstrakt Scenario: Er en anden forælder uden for nummeret, er det ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | kanSesBortFra |
        | mor | SUNDHED |                         |             |               |
        | far | ANDEN   | nej                     | nej         | <svar>        |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Har ingen fagperson svaret om den anden forælder, kræver det en faglig vurdering
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat |
        | mor | SUNDHED |                         |             |
        | far | ANDEN   | nej                     | nej         |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt                         | svares af | spørgsmål                                                                           | skøn |
        | Foraelder[far].kanSesBortFra | fagperson | Kan barnet være omfattet, selv om denne forælder ikke er omfattet af nr. 1 eller 2? | ja   |

    Abstrakt Scenario: Er far hjemme og kan passe barnet, svarer en fagperson, om mulighederne er afsøgt alligevel: <svar>
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | mor | SUNDHED   | nej              |                   |
        | far | TRANSPORT | <hjemme>         | <svar>            |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | hjemme      | svar        | udfald       |
        | ja          | ja          | opfyldt      |
        | ja          | nej         | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | nej         | nej         | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Er far hjemme, og har ingen fagperson svaret, er det ikke et nej
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | mor | SUNDHED   | nej              |                   |
        | far | TRANSPORT | ja               |                   |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt                             | svares af | skøn |
        | Foraelder[far].afsøgtTrodsHjemme | fagperson | ja   |

    Abstrakt Scenario: Pasningsmulighederne skal være afsøgt: svaret er <svar>
      Givet Pasning.alleMulighederAfsøgt er <svar>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra den 15. april er nødpasningen kun for børn uden for genåbningen: <barnet>
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Og Pasning.pasningsdag er <pasningsdag>
      Og Pasning.omfattetAfGenåbning er <genåbning>
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 <udfald>

      Eksempler:
        | barnet                                                 | pasningsdag | genåbning   | udfald       |
        | pasning den 14. april, før genåbningen                 | 2020-04-14  | ja          | opfyldt      |
        | pasning den 15. april, og barnets tilbud er åbnet      | 2020-04-15  | ja          | ikke opfyldt |
        | pasning den 15. april, og barnets tilbud er ikke åbnet | 2020-04-15  | nej         | opfyldt      |
        | det er ikke oplyst, om barnets tilbud er åbnet         | 2020-04-15  | ikke oplyst | uafklaret    |

    Scenarie: Er det ikke oplyst, om barnet er omfattet af genåbningen, er det ikke et nej: der spørges
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Og Pasning.pasningsdag er 2020-04-20
      Og Pasning.omfattetAfGenåbning er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt                        | svares af     | spørgsmål                                                                                                        |
        | Pasning.omfattetAfGenåbning | sagsbehandler | Er barnet omfattet af genåbningen den dag: er dets dagtilbud, skole eller klassetrin med, og er tilbuddet åbnet? |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den <dato>
      Så er NP-K1 opfyldt
      Og er kilden til NP-K1 "<kilde>, § 5, stk. 2, nr. 1"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-K2 Forældre i privat virksomhed, der ikke har hjemsendt
    Samme ord som i bekendtgørelse nr. 217; barnet må ikke være omfattet af genåbningen.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt; barnet er ikke omfattet af genåbningen
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | nej                 |

    Scenarie: Far møder på fabrikken, og barnets tilbud er ikke åbnet
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så siger NP-K2 opfyldt
      Og er kilden til NP-K2 "BEK nr. 405 af 09/04/2020, § 5, stk. 2, nr. 2"
      Og mangler NP-K2 intet

    Abstrakt Scenario: 0-9 år er til og med dagen før 10-årsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | barnet                            | født        | udfald       |
        | barnet fylder 10 dagen efter      | 2010-04-21  | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-04-20  | ikke opfyldt |
        | fødselsdatoen er ikke oplyst      | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fylder barnet 10, efter at sagen er vurderet, men senest på pasningsdagen, svarer en fagperson: <svar>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-04-21  | <svar>        |
      Og Pasning.pasningsdag er 2020-04-21
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er alderen kun et spørgsmål om, hvilken dag den regnes på, er det aldrig et nej
      Givet Barn.fødselsdato er 2010-04-21
      Og Pasning.pasningsdag er 2020-04-21
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 uafklaret
      Og er resultatet af NP-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K2 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Scenarie: Er barnet fyldt 10, også da sagen vurderes, er det fyldt 10
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-04-20  | ja            |
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 ikke opfyldt

    Abstrakt Scenario: Begge led skal være der: <forælderen>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | <privat>    | <hjemme>  |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | forælderen                      | privat      | hjemme      | udfald       |
        | far er sendt hjem fra fabrikken | ja          | ja          | ikke opfyldt |
        | far er ansat i kommunen         | nej         | nej         | ikke opfyldt |
        | om hjemsendelse vides intet     | ja          | ikke oplyst | uafklaret    |
        | om arbejdsgiveren vides intet   | ikke oplyst | nej         | uafklaret    |

    Scenarie: Bor barnet ikke hos nogen forældre, er nr. 2 ikke opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 uafklaret
      Og mangler NP-K2 kun svar på:
        | felt      | svares af |
        | Foraelder | forælder  |

    Abstrakt Scenario: Er en anden forælder uden for nummeret, er det ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | kanSesBortFra |
        | mor | ja          | nej       |               |
        | far | nej         |           | <svar>        |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Er den anden forælder sendt hjem, er det heller ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | kanSesBortFra |
        | mor | ja          | nej       |               |
        | far | ja          | ja        | <svar>        |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Er far hjemme og kan passe barnet, svarer en fagperson, om mulighederne er afsøgt alligevel: <svar>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | mor | ja          | nej       | nej              |                   |
        | far | ja          | nej       | <hjemme>         | <svar>            |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | hjemme      | svar        | udfald       |
        | ja          | ja          | opfyldt      |
        | ja          | nej         | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | nej         | nej         | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Er far hjemme, og har ingen fagperson svaret, er det ikke et nej
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | mor | ja          | nej       | nej              |                   |
        | far | ja          | nej       | ja               |                   |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 uafklaret
      Og er resultatet af NP-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K2 kun svar på:
        | felt                             | svares af | skøn |
        | Foraelder[far].afsøgtTrodsHjemme | fagperson | ja   |

    Abstrakt Scenario: Pasningsmulighederne skal være afsøgt: svaret er <svar>
      Givet Pasning.alleMulighederAfsøgt er <svar>
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra den 15. april er nødpasningen kun for børn uden for genåbningen: <barnet>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Og Pasning.pasningsdag er <pasningsdag>
      Og Pasning.omfattetAfGenåbning er <genåbning>
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 <udfald>

      Eksempler:
        | barnet                                                 | pasningsdag | genåbning   | udfald       |
        | pasning den 14. april, før genåbningen                 | 2020-04-14  | ja          | opfyldt      |
        | pasning den 15. april, og barnets tilbud er åbnet      | 2020-04-15  | ja          | ikke opfyldt |
        | pasning den 15. april, og barnets tilbud er ikke åbnet | 2020-04-15  | nej         | opfyldt      |
        | det er ikke oplyst, om barnets tilbud er åbnet         | 2020-04-15  | ikke oplyst | uafklaret    |

    Scenarie: Er det ikke oplyst, om barnet er omfattet af genåbningen, er det ikke et nej: der spørges
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Og Pasning.pasningsdag er 2020-04-20
      Og Pasning.omfattetAfGenåbning er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NP-K2 uafklaret
      Og mangler NP-K2 kun svar på:
        | felt                        | svares af     | spørgsmål                                                                                                        |
        | Pasning.omfattetAfGenåbning | sagsbehandler | Er barnet omfattet af genåbningen den dag: er dets dagtilbud, skole eller klassetrin med, og er tilbuddet åbnet? |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-K2 opfyldt
      Og er kilden til NP-K2 "<kilde>, § 5, stk. 2, nr. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-K3 Særlige behov
    Samme ord som i bekendtgørelse nr. 217; barnet må ikke være omfattet af genåbningen.

    Baggrund: Barnet er ikke omfattet af genåbningen
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | nej                 |

    Abstrakt Scenario: Fagpersonens svar afgør kriteriet: <svar>
      Givet Barn.særligeBehov er <svar>
      Når sagen vurderes den 2020-04-20
      Så er NP-K3 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Kriteriet er lov og nævner sin egen bekendtgørelse
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-20
      Så siger NP-K3 opfyldt
      Og er kilden til NP-K3 "BEK nr. 405 af 09/04/2020, § 5, stk. 2, nr. 3"
      Og hviler NP-K3 på LOV
      Og hviler NP-K3 også på LOKALT_VALG

    Abstrakt Scenario: Er den unge fyldt 18 år, svarer en fagperson, om nr. 3 gælder: <den unge>
      Givet Barn:
        | fødselsdato | særligeBehov | medTrodsAlder |
        | <født>      | ja           | <svar>        |
      Og Pasning.pasningsdag er 2020-04-20
      Når sagen vurderes den 2020-04-20
      Så er NP-K3 <udfald>

      Eksempler:
        | den unge                                    | født        | svar        | udfald       |
        | barnet er fem år                            | 2014-06-12  | ikke oplyst | opfyldt      |
        | den unge fylder 18 dagen efter              | 2002-04-21  | nej         | opfyldt      |
        | den unge er fyldt 18: ingen har svaret      | 2002-04-20  | ikke oplyst | uafklaret    |
        | den unge er fyldt 18: fagpersonen siger ja  | 2002-04-20  | ja          | opfyldt      |
        | den unge er fyldt 18: fagpersonen siger nej | 2002-04-20  | nej         | ikke opfyldt |
        | fødselsdatoen er ikke oplyst                | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Er den unge fyldt 18, og har ingen svaret, er det hverken et ja eller et nej
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2002-04-20  | ja           |
      Og Pasning.pasningsdag er 2020-04-20
      Når sagen vurderes den 2020-04-20
      Så er NP-K3 uafklaret
      Og er resultatet af NP-K3 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K3 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Abstrakt Scenario: Fra den 15. april er nødpasningen kun for børn uden for genåbningen: <barnet>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er <pasningsdag>
      Og Pasning.omfattetAfGenåbning er <genåbning>
      Når sagen vurderes den 2020-04-20
      Så er NP-K3 <udfald>

      Eksempler:
        | barnet                                                 | pasningsdag | genåbning   | udfald       |
        | pasning den 14. april, før genåbningen                 | 2020-04-14  | ja          | opfyldt      |
        | pasning den 15. april, og barnets tilbud er åbnet      | 2020-04-15  | ja          | ikke opfyldt |
        | pasning den 15. april, og barnets tilbud er ikke åbnet | 2020-04-15  | nej         | opfyldt      |
        | det er ikke oplyst, om barnets tilbud er åbnet         | 2020-04-15  | ikke oplyst | uafklaret    |

    Scenarie: Er det ikke oplyst, om barnet er omfattet af genåbningen, er det ikke et nej: der spørges
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-04-20
      Og Pasning.omfattetAfGenåbning er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NP-K3 uafklaret
      Og mangler NP-K3 kun svar på:
        | felt                        | svares af     | spørgsmål                                                                                                        |
        | Pasning.omfattetAfGenåbning | sagsbehandler | Er barnet omfattet af genåbningen den dag: er dets dagtilbud, skole eller klassetrin med, og er tilbuddet åbnet? |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-K3 opfyldt
      Og er kilden til NP-K3 "<kilde>, § 5, stk. 2, nr. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-OMFATTET Omfattet af et kriterium
    Ét opfyldt kriterium er nok. Er flere opfyldt, vises de alle. Kun lovens tre numre tæller med.

    Baggrund: Et barn på fem år uden særlige behov, hvor nr. 1 og 2 afhænger af forældrene
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | nej                 |

    Abstrakt Scenario: Ét kriterium er nok: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | nej                     | <privat>    | nej       |
      Når sagen vurderes den 2020-04-20
      Så siger NP-OMFATTET opfyldt
      Og er resultatet af NP-OMFATTET OMFATTET
      Og er <kriterium> opfyldt

      Eksempler:
        | barnet                                | behov | sektor  | privat | kriterium |
        | mor er sygeplejerske                  | nej   | SUNDHED | nej    | NP-K1     |
        | mor møder på den private arbejdsplads | nej   | ANDEN   | ja     | NP-K2     |
        | barnet har særlige behov              | ja    | ANDEN   | nej    | NP-K3     |

    Scenarie: Er to kriterier opfyldt, vises de begge
      Givet Barn.særligeBehov er ja
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-04-20
      Så er NP-OMFATTET opfyldt
      Og er NP-K1 opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Intet kriterium er opfyldt
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-04-20
      Så er NP-OMFATTET ikke opfyldt
      Og har NP-OMFATTET intet resultat

    Scenarie: Ét kriterium er åbent: det kan ikke afgøres endnu
      Givet Barn.særligeBehov er ikke oplyst
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-04-20
      Så er NP-OMFATTET uafklaret
      Og er resultatet af NP-OMFATTET KRÆVER_FAGLIG_VURDERING
      Og mangler NP-OMFATTET kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-OMFATTET opfyldt
      Og er kilden til NP-OMFATTET "<kilde>, § 5, stk. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-GENAABNING Omfattet af genåbningen
    Fra den 15. april 2020 er nødpasningen for børn uden for genåbningen. Er barnets tilbud åbnet for det, er det svaret.

    Scenarie: Barnets børnehave er åbnet
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | ja                  |
      Når sagen vurderes den 2020-04-20
      Så siger NP-GENAABNING opmærksomhed
      Og er resultatet af NP-GENAABNING OMFATTET_AF_GENÅBNING
      Og er kilden til NP-GENAABNING "BEK nr. 405 af 09/04/2020, § 4, stk. 1, og § 8"
      Og hviler NP-GENAABNING på LOV
      Og er NP-OMFATTET ikke opfyldt
      Og er NP-IKKE-OMFATTET ikke opfyldt

    Abstrakt Scenario: Genåbningen gælder fra den 15. april 2020: <pasningen>
      Givet Pasning:
        | pasningsdag   | omfattetAfGenåbning |
        | <pasningsdag> | <genåbning>         |
      Når sagen vurderes den 2020-04-20
      Så er NP-GENAABNING <udfald>

      Eksempler:
        | pasningen                    | pasningsdag | genåbning   | udfald       |
        | dagen før                    | 2020-04-14  | ja          | ikke opfyldt |
        | første dag                   | 2020-04-15  | ja          | opfyldt      |
        | tilbuddet er ikke åbnet      | 2020-04-15  | nej         | ikke opfyldt |
        | det er ikke oplyst           | 2020-04-15  | ikke oplyst | uafklaret    |
        | pasningsdagen er ikke oplyst | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-30  | ja                  |
      Når sagen vurderes den <dato>
      Så er NP-GENAABNING opfyldt
      Og er kilden til NP-GENAABNING "<kilde>, § 4, stk. 1, og § 8"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-HELT-SAERLIGE Lukningen omfatter ikke barnet
    Er behovene helt særlige, er barnet ikke omfattet af lukningen. Den, der har ansvar for tilbuddet, beslutter det; tærsklen vælges ikke her.

    Scenarie: Det er besluttet, at barnets behov er helt særlige
      Givet Barn.heltSærligeBehov er ja
      Når sagen vurderes den 2020-04-20
      Så siger NP-HELT-SAERLIGE opfyldt
      Og er resultatet af NP-HELT-SAERLIGE IKKE_OMFATTET_AF_LUKNINGEN
      Og er kilden til NP-HELT-SAERLIGE "BEK nr. 405 af 09/04/2020, § 2, stk. 1, nr. 1, og stk. 2"
      Og hviler NP-HELT-SAERLIGE på LOV
      Og er NP-K3 uafklaret
      Og er NP-IKKE-OMFATTET ikke opfyldt

    Scenarie: Behovene er ikke helt særlige; nr. 3 er sit eget spor
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | ja           | nej              |
      Og Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | nej                 |
      Når sagen vurderes den 2020-04-20
      Så er NP-HELT-SAERLIGE ikke opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Har ingen svaret, er det ikke et nej
      Når sagen vurderes den 2020-04-20
      Så er NP-HELT-SAERLIGE uafklaret
      Og er resultatet af NP-HELT-SAERLIGE KRÆVER_FAGLIG_VURDERING
      Og mangler NP-HELT-SAERLIGE kun svar på:
        | felt                  | svares af | spørgsmål                                                                                                                                              | skøn |
        | Barn.heltSærligeBehov | fagperson | Har lederen (fra den 14. april 2020 den, der har ansvar for tilbuddet) besluttet, at barnets behov er helt særlige, så lukningen ikke omfatter barnet? | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.heltSærligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-HELT-SAERLIGE opfyldt
      Og er kilden til NP-HELT-SAERLIGE "<kilde>, § 2, stk. 1, nr. 1, og stk. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-PRIORITET Barnet går forud, når der mangler pladser
    Mangler der pladser, skal børn efter nr. 1 og 3 prioriteres. Det vises for barnet selv og ændrer ikke, at barnet er omfattet.

    Baggrund: Et barn på fem år uden særlige behov
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | nej                 |

    Scenarie: Mor er sygeplejerske, og der mangler pladser
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-04-20
      Så siger NP-PRIORITET pligt
      Og er resultatet af NP-PRIORITET PRIORITERES
      Og er handlingen i NP-PRIORITET "Prioritér barnet, når pladserne fordeles."
      Og er den ansvarlige i NP-PRIORITET "Kommunalbestyrelsen"
      Og er kilden til NP-PRIORITET "BEK nr. 405 af 09/04/2020, § 5, stk. 3"
      Og hviler NP-PRIORITET på LOV
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Nr. 1 og 3 prioriteres, nr. 2 gør ikke, og kun når der mangler pladser: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.pladserMangler er <mangler>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | nej                     | <privat>    | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-PRIORITET <udfald>

      Eksempler:
        | barnet                                               | behov       | sektor  | privat | mangler     | udfald       |
        | nr. 1                                                | nej         | SUNDHED | nej    | ja          | opfyldt      |
        | nr. 3                                                | ja          | ANDEN   | nej    | ja          | opfyldt      |
        | kun nr. 2                                            | nej         | ANDEN   | ja     | ja          | ikke opfyldt |
        | nr. 1, og der er pladser nok                         | nej         | SUNDHED | nej    | nej         | ikke opfyldt |
        | nr. 1, og det er ikke oplyst, om der mangler pladser | nej         | SUNDHED | nej    | ikke oplyst | uafklaret    |
        | nr. 3 er ikke afklaret                               | ikke oplyst | ANDEN   | nej    | ja          | uafklaret    |

    Scenarie: Er det ikke oplyst, om der mangler pladser, spørges kommunen, og barnet er omfattet imens
      Givet Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-04-20
      Så er NP-PRIORITET uafklaret
      Og mangler NP-PRIORITET kun svar på:
        | felt                       | svares af | spørgsmål                                                                 |
        | Noedpasning.pladserMangler | kommune   | Mangler der pladser i nødpasningen på grund af personale eller kapacitet? |
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Noedpasning.pladserMangler er ja
      Når sagen vurderes den <dato>
      Så er NP-PRIORITET opfyldt
      Og er kilden til NP-PRIORITET "<kilde>, § 5, stk. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-PRIORITET-NR-2 Andre går forud, når der mangler pladser
    Er barnet kun omfattet af nr. 2, går børn efter nr. 1 og 3 forud, når der mangler pladser. Barnet er stadig omfattet.

    Baggrund: Et barn på fem år uden særlige behov
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | nej                 |

    Scenarie: Mor møder på den private arbejdsplads, og der mangler pladser
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så siger NP-PRIORITET-NR-2 opmærksomhed
      Og er resultatet af NP-PRIORITET-NR-2 NR_1_OG_3_PRIORITERES
      Og er kilden til NP-PRIORITET-NR-2 "BEK nr. 405 af 09/04/2020, § 5, stk. 3"
      Og hviler NP-PRIORITET-NR-2 på LOV
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Kun når nr. 2 er det eneste, og der mangler pladser: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.pladserMangler er <mangler>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | <funktion>              | <privat>    | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-PRIORITET-NR-2 <udfald>

      Eksempler:
        | barnet                                     | behov       | sektor    | funktion    | privat      | mangler     | udfald       |
        | også nr. 1                                 | nej         | FORSYNING | nej         | ja          | ja          | ikke opfyldt |
        | også nr. 3                                 | ja          | ANDEN     | nej         | ja          | ja          | ikke opfyldt |
        | slet ikke nr. 2                            | nej         | ANDEN     | nej         | nej         | ja          | ikke opfyldt |
        | der er pladser nok                         | nej         | ANDEN     | nej         | ja          | nej         | ikke opfyldt |
        | det er ikke oplyst, om der mangler pladser | nej         | ANDEN     | nej         | ja          | ikke oplyst | uafklaret    |
        | nr. 1 er ikke afklaret                     | nej         | ANDEN     | ikke oplyst | ja          | ja          | uafklaret    |
        | nr. 3 er ikke afklaret                     | ikke oplyst | ANDEN     | nej         | ja          | ja          | uafklaret    |
        | nr. 2 er ikke afklaret                     | nej         | ANDEN     | nej         | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-PRIORITET-NR-2 opfyldt
      Og er kilden til NP-PRIORITET-NR-2 "<kilde>, § 5, stk. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-ETABLERING Kommunen etablerer nødpasning
    Er barnet omfattet, etablerer kommunen nødpasning til det, så vidt muligt i vante rammer.

    Baggrund: Barnet er ikke omfattet af genåbningen
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | nej                 |

    Scenarie: Barnet har særlige behov
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-20
      Så siger NP-ETABLERING pligt
      Og er handlingen i NP-ETABLERING "Etablér nødpasning til barnet, så vidt muligt i vante rammer."
      Og er den ansvarlige i NP-ETABLERING "Kommunalbestyrelsen"
      Og er kilden til NP-ETABLERING "BEK nr. 405 af 09/04/2020, § 4, stk. 1 og 3"
      Og hviler NP-ETABLERING på LOV

    Abstrakt Scenario: Pligten følger af, at barnet er omfattet: <svar>
      Givet Barn.særligeBehov er <svar>
      Og ingen Foraelder
      Når sagen vurderes den 2020-04-20
      Så er NP-ETABLERING <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-ETABLERING opfyldt
      Og er kilden til NP-ETABLERING "<kilde>, § 4, stk. 1 og 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-PRIVAT Et privat tilbud kan selv etablere nødpasning
    Et privat tilbud kan etablere nødpasning, men har ikke pligt til det. § 5 gælder tilsvarende.

    Baggrund: Barnet er ikke omfattet af genåbningen
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | nej                 |

    Scenarie: Barnet går i en privat børnehave
      Givet Barn.særligeBehov er ja
      Og Noedpasning.privatTilbud er ja
      Når sagen vurderes den 2020-04-20
      Så siger NP-PRIVAT mulighed
      Og er handlingen i NP-PRIVAT "Afklar, om barnets private tilbud selv etablerer nødpasning."
      Og er den ansvarlige i NP-PRIVAT "Kommunen"
      Og er kilden til NP-PRIVAT "BEK nr. 405 af 09/04/2020, § 4, stk. 2"
      Og hviler NP-PRIVAT på LOV
      Og er NP-ETABLERING opfyldt

    Abstrakt Scenario: Kun når barnet er omfattet, og tilbuddet er privat: <hvorfor>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.privatTilbud er <privat>
      Og ingen Foraelder
      Når sagen vurderes den 2020-04-20
      Så er NP-PRIVAT <udfald>

      Eksempler:
        | hvorfor                                     | behov       | privat      | udfald       |
        | tilbuddet er kommunalt                      | ja          | nej         | ikke opfyldt |
        | barnet er ikke omfattet                     | nej         | ja          | ikke opfyldt |
        | det er ikke oplyst, om tilbuddet er privat  | ja          | ikke oplyst | uafklaret    |
        | det er ikke afklaret, om barnet er omfattet | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Noedpasning.privatTilbud er ja
      Når sagen vurderes den <dato>
      Så er NP-PRIVAT opfyldt
      Og er kilden til NP-PRIVAT "<kilde>, § 4, stk. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-RAMMER Rammerne er ikke offentliggjort
    Rammerne skal offentliggøres. Det ændrer intet for barnet, og der spørges ikke om det.

    Scenarie: Rammerne er ikke på hjemmesiden
      Givet Noedpasning.rammerOffentliggjort er nej
      Når sagen vurderes den 2020-04-20
      Så siger NP-RAMMER udestår
      Og er handlingen i NP-RAMMER "Offentliggør rammerne på kommunens hjemmeside."
      Og er den ansvarlige i NP-RAMMER "Kommunalbestyrelsen"
      Og er kilden til NP-RAMMER "BEK nr. 405 af 09/04/2020, § 5, stk. 1"
      Og hviler NP-RAMMER på LOV

    Abstrakt Scenario: Er rammerne offentliggjort, eller er det ikke oplyst, siges intet: <svar>
      Givet Noedpasning.rammerOffentliggjort er <svar>
      Når sagen vurderes den 2020-04-20
      Så er NP-RAMMER ikke opfyldt
      Og mangler NP-RAMMER intet

      Eksempler:
        | svar        |
        | ja          |
        | ikke oplyst |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Noedpasning.rammerOffentliggjort er nej
      Når sagen vurderes den <dato>
      Så er NP-RAMMER opfyldt
      Og er kilden til NP-RAMMER "<kilde>, § 5, stk. 1"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-OPSOEGENDE Opsøgende indsats
    Er barnet omfattet af nr. 3 eller ikke af lukningen (§ 2, stk. 1), skal kommunen ved opsøgende indsats sikre, at det om nødvendigt deltager.

    Baggrund: Barnet er ikke omfattet af genåbningen
      Givet Pasning:
        | pasningsdag | omfattetAfGenåbning |
        | 2020-04-20  | nej                 |

    Scenarie: Har barnet særlige behov, har kommunen pligt til at opsøge forældrene
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-20
      Så siger NP-OPSOEGENDE pligt
      Og er handlingen i NP-OPSOEGENDE "Tag opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet, så barnet om nødvendigt deltager."
      Og er den ansvarlige i NP-OPSOEGENDE "Kommunalbestyrelsen"
      Og er kilden til NP-OPSOEGENDE "BEK nr. 405 af 09/04/2020, § 5, stk. 4"
      Og hviler NP-OPSOEGENDE på LOV
      Og er NP-OPSOEGENDE ikke spærret

    Abstrakt Scenario: Pligten følger af nr. 3 eller af § 2, stk. 1, og af intet andet: <barnet>
      Givet Barn:
        | fødselsdato | særligeBehov | heltSærligeBehov |
        | 2014-06-12  | <behov>      | <helt>           |
      Og Pasning.alleMulighederAfsøgt er ja
      Og Pasning.pasningsdag er 2020-04-20
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE <udfald>

      Eksempler:
        | barnet                                | behov       | helt        | udfald       |
        | nr. 3                                 | ja          | nej         | opfyldt      |
        | nr. 3; om § 2 er intet oplyst         | ja          | ikke oplyst | opfyldt      |
        | § 2, stk. 1                           | nej         | ja          | opfyldt      |
        | § 2, stk. 1; om nr. 3 er intet oplyst | ikke oplyst | ja          | opfyldt      |
        | kun nr. 1                             | nej         | nej         | ikke opfyldt |
        | nr. 3 er ikke afklaret                | ikke oplyst | nej         | uafklaret    |
        | § 2, stk. 1, er ikke afklaret         | nej         | ikke oplyst | uafklaret    |

    Scenarie: Siger familien nej tak, består pligten
      Givet Barn.særligeBehov er ja
      Og Opsoegning.takketNej er ja
      Og Pasning.opsøgendeKontaktTaget er ja
      Og Pasning.deltager er nej
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE opfyldt

    Scenarie: Har ingen fagperson svaret, er det åbent, om pligten gælder
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE uafklaret
      Og er resultatet af NP-OPSOEGENDE KRÆVER_FAGLIG_VURDERING
      Og mangler NP-OPSOEGENDE kun svar på:
        | felt                  | svares af | skøn |
        | Barn.særligeBehov     | fagperson | ja   |
        | Barn.heltSærligeBehov | fagperson | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE opfyldt
      Og er kilden til NP-OPSOEGENDE "<kilde>, § 5, stk. 4"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |

  Regel: NP-OPSOEGENDE-UDESTAAR Den opsøgende kontakt er ikke taget
    Pligten gælder, men ingen har taget kontakt, og barnet deltager ikke.

    Baggrund: Et barn med særlige behov
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | ja           | nej              |
      Og Pasning.pasningsdag er 2020-04-20
      Og Pasning.omfattetAfGenåbning er nej

    Scenarie: Ingen har ringet, og barnet kommer ikke
      Givet Pasning:
        | opsøgendeKontaktTaget | deltager |
        | nej                   | nej      |
      Når sagen vurderes den 2020-04-20
      Så siger NP-OPSOEGENDE-UDESTAAR udestår
      Og mangler NP-OPSOEGENDE-UDESTAAR intet
      Og hviler NP-OPSOEGENDE-UDESTAAR på LOV
      Og er kilden til NP-OPSOEGENDE-UDESTAAR "BEK nr. 405 af 09/04/2020, § 5, stk. 4"

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Barn.særligeBehov er <behov>
      Og Pasning:
        | opsøgendeKontaktTaget | deltager   |
        | <kontakt>             | <deltager> |
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE-UDESTAAR ikke opfyldt
      Og mangler NP-OPSOEGENDE-UDESTAAR intet

      Eksempler:
        | hvorfor                                   | behov       | kontakt     | deltager    |
        | kontakten er taget                        | ja          | ja          | nej         |
        | barnet deltager                           | ja          | nej         | ja          |
        | der ingen pligt er                        | nej         | nej         | nej         |
        | kontakten er taget; resten er ikke oplyst | ikke oplyst | ja          | ikke oplyst |
        | barnet deltager; resten er ikke oplyst    | ikke oplyst | ikke oplyst | ja          |

    Scenarie: Er hverken kontakt eller deltagelse oplyst, svarer sagsbehandleren på begge
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE-UDESTAAR uafklaret
      Og mangler NP-OPSOEGENDE-UDESTAAR kun svar på:
        | felt                          | svares af     | spørgsmål                                                                               | skøn |
        | Pasning.opsøgendeKontaktTaget | sagsbehandler | Er der taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet? | nej  |
        | Pasning.deltager              | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1?                       | nej  |

    Abstrakt Scenario: Mangler kun ét svar, spørges der kun om det: <hvad>
      Givet Barn.særligeBehov er <behov>
      Og Pasning:
        | opsøgendeKontaktTaget | deltager   |
        | <kontakt>             | <deltager> |
      Når sagen vurderes den 2020-04-20
      Så er NP-OPSOEGENDE-UDESTAAR uafklaret
      Og mangler NP-OPSOEGENDE-UDESTAAR kun svar på:
        | felt   | svares af |
        | <felt> | <hvem>    |

      Eksempler:
        | hvad               | behov       | kontakt     | deltager    | felt                          | hvem          |
        | er kontakten taget | ja          | ikke oplyst | nej         | Pasning.opsøgendeKontaktTaget | sagsbehandler |
        | deltager barnet    | ja          | nej         | ikke oplyst | Pasning.deltager              | sagsbehandler |
        | gælder pligten     | ikke oplyst | nej         | nej         | Barn.særligeBehov             | fagperson     |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Pasning.opsøgendeKontaktTaget er nej
      Og Pasning.deltager er nej
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE-UDESTAAR opfyldt
      Og er kilden til NP-OPSOEGENDE-UDESTAAR "<kilde>, § 5, stk. 4"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | dagen før gælder nr. 217   | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | første dag                 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |
        | sidste dag                 | 2020-04-26 | BEK nr. 405 af 09/04/2020 |
        | dagen efter gælder nr. 510 | 2020-04-27 | BEK nr. 510 af 24/04/2020 |
