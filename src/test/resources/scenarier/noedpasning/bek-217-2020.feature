# language: da
Egenskab: Nødpasning efter bekendtgørelse nr. 217, § 5
  Hvilke børn skal kommunens kriterier for nødpasning mindst omfatte, og hvad følger af det?
  Reglerne står i rules/noedpasning/bek-217-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

  Regel: NP-HJEMME-NEJ En forælder er vurderet at kunne passe barnet
    Er en forælder hjemme, er det en fagpersons svar, om alle muligheder er afsøgt alligevel. Reglen svarer ikke selv.

    Abstrakt Scenario: Kun når forælderen er hjemme, og fagpersonen har svaret nej: <forælderen>
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | <hjemme>         | <svar>            |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så siger NP-HJEMME-NEJ opmærksomhed
      Og hviler NP-HJEMME-NEJ på LOV
      Og hviler NP-HJEMME-NEJ også på LOKALT_VALG
      Og er kilden til NP-HJEMME-NEJ "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 1 og 2"

    Scenarie: Bor barnet ikke hos nogen forældre, er ingen af dem hjemme
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-HJEMME-NEJ ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
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
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | ja               | nej               |
      Når sagen vurderes den 2020-03-17
      Så er NP-HJEMME-NEJ uden for gyldighed

  Regel: NP-K3-ALDER-NEJ Fyldt 18 år og vurderet ikke omfattet
    Fra 18 år er det en fagpersons svar, om nr. 3 gælder. Er alderen ikke oplyst, gælder nr. 3.

    Baggrund:
      Givet Pasning.pasningsdag er 2020-03-30

    Abstrakt Scenario: Kun når den unge er fyldt 18, og fagpersonen har svaret nej: <den unge>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | <født>      | <svar>        |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER-NEJ <udfald>

      Eksempler:
        | den unge                                           | født        | svar        | udfald       |
        | fylder 18 dagen efter                              | 2002-03-31  | nej         | ikke opfyldt |
        | fylder 18 på pasningsdagen; fagpersonen svarer nej | 2002-03-30  | nej         | opfyldt      |
        | er 18; fagpersonen svarer ja                       | 2002-03-30  | ja          | ikke opfyldt |
        | er 18; ingen har svaret                            | 2002-03-30  | ikke oplyst | uafklaret    |
        | fødselsdatoen er ikke oplyst                       | ikke oplyst | nej         | ikke opfyldt |

    Scenarie: Fagpersonens svar er om lovens ord, og det vises, at spørgsmålet er et lokalt valg
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2001-01-01  | nej           |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3-ALDER-NEJ opmærksomhed
      Og hviler NP-K3-ALDER-NEJ på LOV
      Og hviler NP-K3-ALDER-NEJ også på LOKALT_VALG
      Og er kilden til NP-K3-ALDER-NEJ "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 3"

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2001-01-01  | nej           |
      Når sagen vurderes den <dato>
      Så er NP-K3-ALDER-NEJ opfyldt
      Og er kilden til NP-K3-ALDER-NEJ "<kilde>, § 5, stk. 2, nr. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2001-01-01  | nej           |
      Når sagen vurderes den 2020-03-17
      Så er NP-K3-ALDER-NEJ uden for gyldighed

  Regel: NP-K1 Forældre i samfundskritisk funktion
    Barnet er 0-9 år på pasningsdagen, alle forældre, det bor hos, varetager en samfundskritisk funktion,
    og alle relevante pasningsmuligheder er afsøgt.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er sygeplejerske, og ingen andre kan passe barnet
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K1 opfyldt
      Og har NP-K1 intet resultat
      Og er vidnerne for NP-K1 Foraelder[mor]
      Og mangler NP-K1 intet
      Og er kilden til NP-K1 "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 1"
      Og er NP-K1 ikke spærret

    Scenarie: Kriteriet er lov, men aldersgrænsens læsning er vejledning, og alle forældre er et lokalt valg
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og hviler NP-K1 på LOV
      Og hviler NP-K1 også på VEJLEDNING
      Og hviler NP-K1 også på LOKALT_VALG

    Scenarie: Forbeholdet siger, fra hvilket klokkeslæt reglen gælder, og hvad der er udledt
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og er forbeholdet ved NP-K1 "Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den 13. april 2020, er udledt (NP-48)."

    Abstrakt Scenario: 0-9 år er til og med dagen før 10-årsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 <udfald>

      Eksempler:
        | barnet                            | født       | udfald       |
        | barnet er født på pasningsdagen   | 2020-03-30 | opfyldt      |
        | barnet er ni år                   | 2010-09-01 | opfyldt      |
        | barnet fylder 10 dagen efter      | 2010-03-31 | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-03-30 | ikke opfyldt |
        | barnet fyldte 10 dagen før        | 2010-03-29 | ikke opfyldt |
        | den unge er 14 år                 | 2005-11-20 | ikke opfyldt |

    Scenarie: Barnet fylder 10 på pasningsdagen og får at vide, hvorfor det ikke er med
      Givet Barn.fødselsdato er 2010-03-30
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og forklares NP-K1 med "alder er 10; kræver højst 9"
      Og forklares NP-K1 med "Barnets alder i hele fyldte år på pasningsdagen"

    Abstrakt Scenario: Fylder barnet 10, efter at sagen er vurderet, men senest på pasningsdagen, svarer en fagperson: <svar>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-31  | <svar>        |
      Og Pasning.pasningsdag er 2020-03-31
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er alderen kun et spørgsmål om, hvilken dag den regnes på, er det aldrig et nej
      Givet Barn.fødselsdato er 2010-03-31
      Og Pasning.pasningsdag er 2020-03-31
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Scenarie: Er barnet fyldt 10, også da sagen vurderes, er det fyldt 10
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-30  | ja            |
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt

    Abstrakt Scenario: Et barn født den 29. februar fylder 10 den 1. marts, når året ikke har nogen skuddag: <dagen>
      # Dagen ligger i 2018, for i foråret 2020 er der intet barn, der fylder 10 på den måde.
      Givet Barn.fødselsdato er 2008-02-29
      Og Pasning.pasningsdag er <pasningsdag>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-18
      Så er NP-K1 <udfald>

      Eksempler:
        | dagen           | pasningsdag | udfald       |
        | den 28. februar | 2018-02-28  | opfyldt      |
        | den 1. marts    | 2018-03-01  | ikke opfyldt |

    Scenarie: En fødselsdato efter pasningsdagen er en fejl, ikke et barn på nul år
      Givet Barn.fødselsdato er 2020-03-30
      Og Pasning.pasningsdag er 2020-03-29
      Når sagen vurderes den 2020-03-30
      Så afvises sagen på grund af Barn.fødselsdato

    Scenarie: En fødselsdato i fremtiden er en fejl, også før pasningsdagen er oplyst
      Givet Barn.fødselsdato er 2020-03-31
      Og Pasning.pasningsdag er ikke oplyst
      Når sagen vurderes den 2020-03-30
      Så afvises sagen på grund af Barn.fødselsdato

    Abstrakt Scenario: Hver sektor, bekendtgørelsen nævner, er nok i sig selv: <sektor>
      Givet Foraelder:
        | id  | sektor   |
        | mor | <sektor> |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og mangler NP-K1 intet

      Eksempler:
        | sektor         |
        | ÆLDREPLEJE     |
        | SUNDHED        |
        | SOCIALE_TILBUD |
        | INFRASTRUKTUR  |
        | POLITI         |
        | TRANSPORT      |
        | FORSYNING      |

    Abstrakt Scenario: Hvem der ejer arbejdspladsen, betyder intet: buschaufføren er <ansættelse>
      Givet Foraelder:
        | id  | sektor    | privatAnsat   |
        | far | TRANSPORT | <privatAnsat> |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og mangler NP-K1 intet

      Eksempler:
        | ansættelse                          | privatAnsat |
        | ansat i et privat selskab           | ja          |
        | ansat i kommunen                    | nej         |
        | ansat et sted, ingen har spurgt til | ikke oplyst |

    Scenarie: Mor arbejder uden for eksemplerne: en fagperson spørges, for eksemplerne er ikke udtømmende
      Givet Foraelder:
        | id  | sektor | privatAnsat | kanSesBortFra |
        | mor | ANDEN  | nej         | nej           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt                                   | svares af | spørgsmål                                         | skøn |
        | Foraelder[mor].samfundskritiskFunktion | fagperson | Varetager forælderen en samfundskritisk funktion? | ja   |

    Abstrakt Scenario: Uden for eksemplerne gælder fagpersonens svar: <svar>
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion |
        | mor | ANDEN  | <svar>                  |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 <udfald>

      Eksempler:
        | svar | udfald       |
        | ja   | opfyldt      |
        | nej  | ikke opfyldt |

    Scenarie: Fagpersonens nej forklares med begge dele: sektoren og skønnet
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion |
        | mor | ANDEN  | nej                     |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og forklares NP-K1 med "sektor er ANDEN"
      Og forklares NP-K1 med "samfundskritiskFunktion er nej; kræver ja"

    Scenarie: Er mors arbejde slet ikke oplyst, spørges der om det, før nogen spørges, om der kan ses bort fra hende
      Givet Foraelder:
        | id  |
        | mor |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og har NP-K1 intet resultat
      Og mangler NP-K1 kun svar på:
        | felt                                   | svares af | spørgsmål                                         | skøn |
        | Foraelder[mor].sektor                  | forælder  | Hvilken sektor arbejder forælderen i?             | nej  |
        | Foraelder[mor].samfundskritiskFunktion | fagperson | Varetager forælderen en samfundskritisk funktion? | ja   |
        | Foraelder[mor].privatAnsat             | forælder  | Er forælderen ansat i en privat virksomhed?       | nej  |

    Scenarie: En sektor fra opregningen er nok, også når en fagperson har svaret nej til funktionen
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion |
        | far | POLITI | nej                     |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt

    Scenarie: Siger fagpersonen ja til funktionen, behøver ingen at kende sektoren
      Givet Foraelder:
        | id  | samfundskritiskFunktion |
        | mor | ja                      |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og mangler NP-K1 intet

    Scenarie: Siger fagpersonen nej, kan sektoren stadig afgøre det
      Givet Foraelder:
        | id  | samfundskritiskFunktion | kanSesBortFra |
        | mor | nej                     | nej           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt                  |
        | Foraelder[mor].sektor |

    Scenarie: Begge forældre varetager en samfundskritisk funktion
      Givet Foraelder:
        | id  | sektor    |
        | mor | SUNDHED   |
        | far | FORSYNING |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og er vidnerne for NP-K1 Foraelder[mor], Foraelder[far]

    Abstrakt Scenario: Er en anden forælder uden for nummeret, er det ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | kanSesBortFra |
        | mor | SUNDHED |                         |             |               |
        | far | ANDEN   | nej                     | nej         | <svar>        |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1 kun svar på:
        | felt                             | svares af | skøn |
        | Foraelder[far].afsøgtTrodsHjemme | fagperson | ja   |

    Scenarie: Den ene forælders arbejde er ikke oplyst: der spørges kun om den forælder
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | kanSesBortFra |
        | mor | SUNDHED |                         |               |
        | far |         | nej                     | nej           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt                  | svares af |
        | Foraelder[far].sektor | forælder  |

    Scenarie: Bor barnet ikke hos nogen forældre, er nr. 1 ikke opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og har NP-K1 ingen vidner

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt      | svares af | spørgsmål                                        | skøn |
        | Foraelder | forælder  | Hvilke forældre bor barnet hos på pasningsdagen? | nej  |

    Scenarie: Er pasningsmulighederne ikke afsøgt, er kriteriet ikke opfyldt
      Givet Pasning.alleMulighederAfsøgt er nej
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og forklares NP-K1 med "alleMulighederAfsøgt er nej; kræver ja"

    Scenarie: Er det ikke oplyst, om mulighederne er afsøgt, er det ikke et nej: forældrene spørges
      Givet Pasning.alleMulighederAfsøgt er ikke oplyst
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og har NP-K1 intet resultat
      Og mangler NP-K1 kun svar på:
        | felt                         | svares af | spørgsmål                                                | skøn |
        | Pasning.alleMulighederAfsøgt | forælder  | Har forældrene afsøgt alle relevante pasningsmuligheder? | nej  |

    Abstrakt Scenario: Alderen kan ikke regnes ud, når <hvad> ikke er oplyst
      Givet <felt> er ikke oplyst
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 uafklaret
      Og mangler NP-K1 kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | forælder  | <spørgsmål> |

      Eksempler:
        | hvad          | felt                | spørgsmål                            |
        | fødselsdatoen | Barn.fødselsdato    | Hvornår er barnet født?              |
        | pasningsdagen | Pasning.pasningsdag | Hvilken dag er der brug for pasning? |

    Scenarie: Er barnet fyldt 10, spørges der ikke om resten
      Givet Barn.fødselsdato er 2010-03-30
      Og Pasning.alleMulighederAfsøgt er ikke oplyst
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og mangler NP-K1 intet

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den <dato>
      Så er NP-K1 opfyldt
      Og er kilden til NP-K1 "<kilde>, § 5, stk. 2, nr. 1"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-17
      Så er NP-K1 uden for gyldighed

  Regel: NP-K2 Forældre i privat virksomhed, der ikke har hjemsendt
    Barnet er 0-9 år på pasningsdagen, alle forældre, det bor hos, er ansat i en privat virksomhed, der ikke har hjemsendt
    medarbejderne, og alle relevante pasningsmuligheder er afsøgt.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Far møder på fabrikken, for den har ikke sendt nogen hjem
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K2 opfyldt
      Og har NP-K2 intet resultat
      Og er vidnerne for NP-K2 Foraelder[far]
      Og mangler NP-K2 intet
      Og er kilden til NP-K2 "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 2"
      Og hviler NP-K2 på LOV
      Og hviler NP-K2 også på VEJLEDNING
      Og hviler NP-K2 også på LOKALT_VALG
      Og er forbeholdet ved NP-K2 "Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den 13. april 2020, er udledt (NP-48)."

    Abstrakt Scenario: 0-9 år er til og med dagen før 10-årsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 <udfald>

      Eksempler:
        | barnet                            | født       | udfald       |
        | barnet er født på pasningsdagen   | 2020-03-30 | opfyldt      |
        | barnet fylder 10 dagen efter      | 2010-03-31 | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-03-30 | ikke opfyldt |

    Abstrakt Scenario: Begge led skal være der: <forælderen>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | <privat>    | <hjemme>  |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 ikke opfyldt
      Og forklares NP-K2 med "<fordi>"

      Eksempler:
        | forælderen                                            | privat      | hjemme      | fordi                         |
        | far er sendt hjem fra fabrikken                       | ja          | ja          | hjemsendt er ja; kræver nej   |
        | far er ansat i kommunen og møder på arbejde           | nej         | nej         | privatAnsat er nej; kræver ja |
        | far er ansat i kommunen og sendt hjem                 | nej         | ja          | privatAnsat er nej; kræver ja |
        | far er ikke privat ansat; om hjemsendelse vides intet | nej         | ikke oplyst | privatAnsat er nej; kræver ja |
        | far er sendt hjem; om arbejdsgiveren vides intet      | ikke oplyst | ja          | hjemsendt er ja; kræver nej   |

    Abstrakt Scenario: Det ene led mangler: der spørges kun om <hvad>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | kanSesBortFra |
        | far | <privat>    | <hjemme>  | nej           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og mangler NP-K2 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | forælder  | <spørgsmål> | nej  |

      Eksempler:
        | hvad           | privat      | hjemme      | felt                       | spørgsmål                                           |
        | hjemsendelsen  | ja          | ikke oplyst | Foraelder[far].hjemsendt   | Har forælderens virksomhed hjemsendt medarbejderne? |
        | arbejdsgiveren | ikke oplyst | nej         | Foraelder[far].privatAnsat | Er forælderen ansat i en privat virksomhed?         |

    Scenarie: Begge forældre er privat ansat og møder på arbejde
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | mor | ja          | nej       |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 opfyldt

    Abstrakt Scenario: Er en anden forælder uden for nummeret, er det ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | kanSesBortFra |
        | mor | ja          | nej       |               |
        | far | nej         |           | <svar>        |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Er den anden forælder sendt hjem, er det ikke et nej; en fagperson svarer: <svar>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt | kanSesBortFra |
        | mor | ja          | nej       |               |
        | far | ja          | ja        | <svar>        |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og er resultatet af NP-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K2 kun svar på:
        | felt                             | svares af | skøn |
        | Foraelder[far].afsøgtTrodsHjemme | fagperson | ja   |

    Abstrakt Scenario: Fylder barnet 10, efter at sagen er vurderet, men senest på pasningsdagen, svarer en fagperson: <svar>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-31  | <svar>        |
      Og Pasning.pasningsdag er 2020-03-31
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er alderen kun et spørgsmål om, hvilken dag den regnes på, er det aldrig et nej
      Givet Barn.fødselsdato er 2010-03-31
      Og Pasning.pasningsdag er 2020-03-31
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og er resultatet af NP-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K2 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Scenarie: Er barnet fyldt 10, også da sagen vurderes, er det fyldt 10
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-30  | ja            |
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 ikke opfyldt

    Scenarie: Bor barnet ikke hos nogen forældre, er nr. 2 ikke opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og mangler NP-K2 kun svar på:
        | felt      | svares af |
        | Foraelder | forælder  |

    Scenarie: Er pasningsmulighederne ikke afsøgt, er kriteriet ikke opfyldt
      Givet Pasning.alleMulighederAfsøgt er nej
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 ikke opfyldt
      Og forklares NP-K2 med "alleMulighederAfsøgt er nej; kræver ja"

    Scenarie: Er det ikke oplyst, om mulighederne er afsøgt, er det ikke et nej: forældrene spørges
      Givet Pasning.alleMulighederAfsøgt er ikke oplyst
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og har NP-K2 intet resultat
      Og mangler NP-K2 kun svar på:
        | felt                         | svares af |
        | Pasning.alleMulighederAfsøgt | forælder  |

    Scenarie: Alderen kan ikke regnes ud, når hverken fødselsdag eller pasningsdag er oplyst
      Givet Barn.fødselsdato er ikke oplyst
      Og Pasning.pasningsdag er ikke oplyst
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 uafklaret
      Og mangler NP-K2 kun svar på:
        | felt                | svares af |
        | Barn.fødselsdato    | forælder  |
        | Pasning.pasningsdag | forælder  |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-K2 opfyldt
      Og er kilden til NP-K2 "<kilde>, § 5, stk. 2, nr. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den 2020-03-17
      Så er NP-K2 uden for gyldighed

  Regel: NP-K3 Særlige behov
    Børn og unge med særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet.
    Det afgør en fagperson. Der er ingen aldersgrænse 0-9 og ingen betingelse om afsøgt pasning.

    Scenarie: Pædagogen vurderer, at barnet har særlige behov
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3 opfyldt
      Og har NP-K3 intet resultat
      Og mangler NP-K3 intet
      Og er kilden til NP-K3 "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 3"
      Og er forbeholdet ved NP-K3 "Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den 13. april 2020, er udledt (NP-48)."

    Scenarie: Kriteriet er lov; kun læsningen af, hvor længe man er ung, er et lokalt valg
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 opfyldt
      Og hviler NP-K3 på LOV
      Og hviler NP-K3 også på LOKALT_VALG

    Scenarie: Pædagogen vurderer, at barnet ikke har særlige behov
      Givet Barn.særligeBehov er nej
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 ikke opfyldt
      Og mangler NP-K3 intet
      Og forklares NP-K3 med "særligeBehov er nej; kræver ja"

    Scenarie: Har ingen fagperson svaret, er det ikke et nej
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 uafklaret
      Og er resultatet af NP-K3 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K3 kun svar på:
        | felt              | svares af | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov | fagperson | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |

    Scenarie: At alle tegn er et nej, er ikke et nej til særlige behov
      Givet Tegn:
        | samletFravær | alvorligtSygForælder | igangværendeBørnesag | sagenGiverBekymring | behovForKendteRutiner |
        | 0            | nej                  | nej                  | nej                 | nej                   |
      Og ingen Underretning
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 uafklaret
      Og mangler NP-K3 kun svar på:
        | felt              | svares af |
        | Barn.særligeBehov | fagperson |

    Abstrakt Scenario: Der er ingen aldersgrænse 0-9: <barnet>
      Givet Barn:
        | fødselsdato | særligeBehov |
        | <født>      | ja           |
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 opfyldt

      Eksempler:
        | barnet                            | født        |
        | barnet er fem år                  | 2014-06-12  |
        | barnet fylder 10 på pasningsdagen | 2010-03-30  |
        | den unge er 15 år                 | 2005-01-01  |
        | fødselsdatoen er ikke oplyst      | ikke oplyst |

    Abstrakt Scenario: Det betyder intet, om pasningsmulighederne er afsøgt: svaret er <svar>
      Givet Barn.særligeBehov er ja
      Og Pasning.alleMulighederAfsøgt er <svar>
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 opfyldt

      Eksempler:
        | svar        |
        | ja          |
        | nej         |
        | ikke oplyst |

    Abstrakt Scenario: Er den unge fyldt 18 år, svarer en fagperson, om nr. 3 gælder: <den unge>
      Givet Barn:
        | fødselsdato | særligeBehov | medTrodsAlder |
        | <født>      | ja           | <svar>        |
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 <udfald>

      Eksempler:
        | den unge                                    | født        | svar        | udfald       |
        | barnet er fem år                            | 2014-06-12  | ikke oplyst | opfyldt      |
        | den unge fylder 18 dagen efter              | 2002-03-31  | nej         | opfyldt      |
        | den unge er fyldt 18: ingen har svaret      | 2002-03-30  | ikke oplyst | uafklaret    |
        | den unge er fyldt 18: fagpersonen siger ja  | 2002-03-30  | ja          | opfyldt      |
        | den unge er fyldt 18: fagpersonen siger nej | 2002-03-30  | nej         | ikke opfyldt |
        | fødselsdatoen er ikke oplyst                | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Er den unge fyldt 18, og har ingen svaret, er det hverken et ja eller et nej
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2002-03-30  | ja           |
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 uafklaret
      Og er resultatet af NP-K3 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K3 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-K3 opfyldt
      Og er kilden til NP-K3 "<kilde>, § 5, stk. 2, nr. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-K3 uden for gyldighed

  Regel: NP-OMFATTET Omfattet af et kriterium
    Ét opfyldt kriterium er nok. Er flere opfyldt, vises de alle. Kun lovens tre numre tæller med.

    Baggrund: Et barn på fem år uden særlige behov, hvor nr. 1 og 2 afhænger af forældrene
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Abstrakt Scenario: Ét kriterium er nok: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | nej                     | <privat>    | nej       |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET opfyldt
      Og er NP-K1 opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Et åbent kriterium er uden betydning, når et andet er opfyldt, og der spørges ikke om det
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET opfyldt
      Og er NP-K2 uafklaret
      Og er NP-K2 uden betydning
      Og mangler NP-OMFATTET intet

    Scenarie: Intet kriterium er opfyldt
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET ikke opfyldt
      Og har NP-OMFATTET intet resultat

    Scenarie: Ét kriterium er åbent: det kan ikke afgøres endnu
      Givet Barn.særligeBehov er ikke oplyst
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET uafklaret
      Og er resultatet af NP-OMFATTET KRÆVER_FAGLIG_VURDERING
      Og mangler NP-OMFATTET kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Scenarie: Er intet oplyst, spørges der om alt det, der kan afgøre et kriterium
      Givet Barn:
        | fødselsdato | særligeBehov |
        | ikke oplyst | ikke oplyst  |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | ikke oplyst | ikke oplyst          |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET uafklaret
      Og har NP-OMFATTET intet resultat
      Og mangler NP-OMFATTET kun svar på:
        | felt                         | svares af |
        | Barn.fødselsdato             | forælder  |
        | Barn.særligeBehov            | fagperson |
        | Pasning.pasningsdag          | forælder  |
        | Pasning.alleMulighederAfsøgt | forælder  |
        | Foraelder                    | forælder  |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-OMFATTET opfyldt
      Og er kilden til NP-OMFATTET "<kilde>, § 5, stk. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-OMFATTET uden for gyldighed

  Regel: NP-HELT-SAERLIGE Lukningen omfatter ikke barnet
    Er behovene helt særlige, er barnet ikke omfattet af lukningen. Den, der har ansvar for tilbuddet, beslutter det; tærsklen vælges ikke her.

    Scenarie: Det er besluttet, at barnets behov er helt særlige
      Givet Barn.heltSærligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-HELT-SAERLIGE opfyldt
      Og er resultatet af NP-HELT-SAERLIGE IKKE_OMFATTET_AF_LUKNINGEN
      Og er kilden til NP-HELT-SAERLIGE "BEK nr. 217 af 17/03/2020, § 2, stk. 1, nr. 1, og stk. 2"
      Og er forbeholdet ved NP-HELT-SAERLIGE "Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den 13. april 2020, er udledt (NP-48)."
      Og hviler NP-HELT-SAERLIGE på LOV
      Og er NP-K3 uafklaret
      Og er NP-IKKE-OMFATTET ikke opfyldt

    Scenarie: Behovene er ikke helt særlige; nr. 3 er sit eget spor
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | ja           | nej              |
      Når sagen vurderes den 2020-03-30
      Så er NP-HELT-SAERLIGE ikke opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Har ingen svaret, er det ikke et nej
      Når sagen vurderes den 2020-03-30
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
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.heltSærligeBehov er ja
      Når sagen vurderes den 2020-03-17
      Så er NP-HELT-SAERLIGE uden for gyldighed

  Regel: NP-PRIORITET Barnet går forud, når der mangler pladser
    Mangler der pladser, skal børn efter nr. 1 og 3 prioriteres. Det vises for barnet selv og ændrer ikke, at barnet er omfattet.

    Baggrund: Et barn på fem år uden særlige behov
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er sygeplejerske, og der mangler pladser
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-03-30
      Så siger NP-PRIORITET pligt
      Og er resultatet af NP-PRIORITET PRIORITERES
      Og er handlingen i NP-PRIORITET "Prioritér barnet, når pladserne fordeles."
      Og er den ansvarlige i NP-PRIORITET "Kommunalbestyrelsen"
      Og er kilden til NP-PRIORITET "BEK nr. 217 af 17/03/2020, § 5, stk. 3"
      Og hviler NP-PRIORITET på LOV
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Nr. 1 og 3 prioriteres, nr. 2 gør ikke, og kun når der mangler pladser: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.pladserMangler er <mangler>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | nej                     | <privat>    | nej       |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så er NP-PRIORITET uafklaret
      Og mangler NP-PRIORITET kun svar på:
        | felt                       | svares af | spørgsmål                                                                 |
        | Noedpasning.pladserMangler | kommune   | Mangler der pladser i nødpasningen på grund af personale eller kapacitet? |
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Noedpasning.pladserMangler er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-PRIORITET opfyldt
      Og er kilden til NP-PRIORITET "<kilde>, § 5, stk. 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Noedpasning.pladserMangler er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-PRIORITET uden for gyldighed

  Regel: NP-PRIORITET-NR-2 Andre går forud, når der mangler pladser
    Er barnet kun omfattet af nr. 2, går børn efter nr. 1 og 3 forud, når der mangler pladser. Barnet er stadig omfattet.

    Baggrund: Et barn på fem år uden særlige behov
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor møder på den private arbejdsplads, og der mangler pladser
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-PRIORITET-NR-2 opmærksomhed
      Og er resultatet af NP-PRIORITET-NR-2 NR_1_OG_3_PRIORITERES
      Og er kilden til NP-PRIORITET-NR-2 "BEK nr. 217 af 17/03/2020, § 5, stk. 3"
      Og hviler NP-PRIORITET-NR-2 på LOV
      Og er NP-OMFATTET opfyldt

    Abstrakt Scenario: Kun når nr. 2 er det eneste, og der mangler pladser: <barnet>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.pladserMangler er <mangler>
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | <funktion>              | <privat>    | nej       |
      Når sagen vurderes den 2020-03-30
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
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedpasning.pladserMangler er ja
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-17
      Så er NP-PRIORITET-NR-2 uden for gyldighed

  Regel: NP-ETABLERING Kommunen etablerer nødpasning
    Er barnet omfattet, etablerer kommunen nødpasning til det, så vidt muligt i vante rammer.

    Scenarie: Barnet har særlige behov
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-ETABLERING pligt
      Og er handlingen i NP-ETABLERING "Etablér nødpasning til barnet, så vidt muligt i vante rammer."
      Og er den ansvarlige i NP-ETABLERING "Kommunalbestyrelsen"
      Og er kilden til NP-ETABLERING "BEK nr. 217 af 17/03/2020, § 4, stk. 1 og 3"
      Og hviler NP-ETABLERING på LOV

    Abstrakt Scenario: Pligten følger af, at barnet er omfattet: <svar>
      Givet Barn.særligeBehov er <svar>
      Og ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-ETABLERING <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-ETABLERING opfyldt
      Og er kilden til NP-ETABLERING "<kilde>, § 4, stk. 1 og 3"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-ETABLERING uden for gyldighed

  Regel: NP-PRIVAT Et privat tilbud kan selv etablere nødpasning
    Et privat tilbud kan etablere nødpasning, men har ikke pligt til det. § 5 gælder tilsvarende.

    Scenarie: Barnet går i en privat børnehave
      Givet Barn.særligeBehov er ja
      Og Noedpasning.privatTilbud er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-PRIVAT mulighed
      Og er handlingen i NP-PRIVAT "Afklar, om barnets private tilbud selv etablerer nødpasning."
      Og er den ansvarlige i NP-PRIVAT "Kommunen"
      Og er kilden til NP-PRIVAT "BEK nr. 217 af 17/03/2020, § 4, stk. 2"
      Og hviler NP-PRIVAT på LOV
      Og er NP-ETABLERING opfyldt

    Abstrakt Scenario: Kun når barnet er omfattet, og tilbuddet er privat: <hvorfor>
      Givet Barn.særligeBehov er <behov>
      Og Noedpasning.privatTilbud er <privat>
      Og ingen Foraelder
      Når sagen vurderes den 2020-03-30
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
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-PRIVAT opfyldt
      Og er kilden til NP-PRIVAT "<kilde>, § 4, stk. 2"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Noedpasning.privatTilbud er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-PRIVAT uden for gyldighed

  Regel: NP-RAMMER Rammerne er ikke offentliggjort
    Rammerne skal offentliggøres. Det ændrer intet for barnet, og der spørges ikke om det.

    Scenarie: Rammerne er ikke på hjemmesiden
      Givet Noedpasning.rammerOffentliggjort er nej
      Når sagen vurderes den 2020-03-30
      Så siger NP-RAMMER udestår
      Og er handlingen i NP-RAMMER "Offentliggør rammerne på kommunens hjemmeside."
      Og er den ansvarlige i NP-RAMMER "Kommunalbestyrelsen"
      Og er kilden til NP-RAMMER "BEK nr. 217 af 17/03/2020, § 5, stk. 1"
      Og hviler NP-RAMMER på LOV

    Abstrakt Scenario: Er rammerne offentliggjort, eller er det ikke oplyst, siges intet: <svar>
      Givet Noedpasning.rammerOffentliggjort er <svar>
      Når sagen vurderes den 2020-03-30
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
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedpasning.rammerOffentliggjort er nej
      Når sagen vurderes den 2020-03-17
      Så er NP-RAMMER uden for gyldighed

  Regel: NP-OPSOEGENDE Opsøgende indsats
    Er barnet omfattet af nr. 3 eller ikke af lukningen (§ 2, stk. 1), skal kommunen ved opsøgende indsats sikre, at det om nødvendigt deltager.

    Scenarie: Har barnet særlige behov, har kommunen pligt til at opsøge forældrene
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-OPSOEGENDE pligt
      Og er handlingen i NP-OPSOEGENDE "Tag opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet, så barnet om nødvendigt deltager."
      Og er den ansvarlige i NP-OPSOEGENDE "Kommunalbestyrelsen"
      Og er kilden til NP-OPSOEGENDE "BEK nr. 217 af 17/03/2020, § 5, stk. 4"
      Og er forbeholdet ved NP-OPSOEGENDE "Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den 13. april 2020, er udledt (NP-48)."
      Og hviler NP-OPSOEGENDE på LOV
      Og er NP-OPSOEGENDE ikke spærret

    Abstrakt Scenario: Pligten følger af nr. 3 eller af § 2, stk. 1, og af intet andet: <barnet>
      Givet Barn:
        | fødselsdato | særligeBehov | heltSærligeBehov |
        | 2014-06-12  | <behov>      | <helt>           |
      Og Pasning.alleMulighederAfsøgt er ja
      Og Pasning.pasningsdag er 2020-03-30
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
      Så er NP-OPSOEGENDE opfyldt

    Scenarie: Har ingen fagperson svaret, er det åbent, om pligten gælder
      Når sagen vurderes den 2020-03-30
      Så er NP-OPSOEGENDE uafklaret
      Og er resultatet af NP-OPSOEGENDE KRÆVER_FAGLIG_VURDERING
      Og mangler NP-OPSOEGENDE kun svar på:
        | felt                  | svares af | skøn |
        | Barn.særligeBehov     | fagperson | ja   |
        | Barn.heltSærligeBehov | fagperson | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra og med første dag til og med sidste dag: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE opfyldt
      Og er kilden til NP-OPSOEGENDE "<kilde>, § 5, stk. 4"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-OPSOEGENDE uden for gyldighed

  Regel: NP-OPSOEGENDE-UDESTAAR Den opsøgende kontakt er ikke taget
    Pligten gælder, men ingen har taget kontakt, og barnet deltager ikke.

    Baggrund: Et barn med særlige behov
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | ja           | nej              |

    Scenarie: Ingen har ringet, og barnet kommer ikke
      Givet Pasning:
        | opsøgendeKontaktTaget | deltager |
        | nej                   | nej      |
      Når sagen vurderes den 2020-03-30
      Så siger NP-OPSOEGENDE-UDESTAAR udestår
      Og mangler NP-OPSOEGENDE-UDESTAAR intet
      Og hviler NP-OPSOEGENDE-UDESTAAR på LOV
      Og er kilden til NP-OPSOEGENDE-UDESTAAR "BEK nr. 217 af 17/03/2020, § 5, stk. 4"

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Barn.særligeBehov er <behov>
      Og Pasning:
        | opsøgendeKontaktTaget | deltager   |
        | <kontakt>             | <deltager> |
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
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
      Når sagen vurderes den 2020-03-30
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
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE-UDESTAAR opfyldt
      Og er kilden til NP-OPSOEGENDE-UDESTAAR "<kilde>, § 5, stk. 4"

      Eksempler:
        | dagen                      | dato       | kilde                     |
        | første dag                 | 2020-03-18 | BEK nr. 217 af 17/03/2020 |
        | sidste dag                 | 2020-04-13 | BEK nr. 217 af 17/03/2020 |
        | dagen efter gælder nr. 405 | 2020-04-14 | BEK nr. 405 af 09/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Pasning.opsøgendeKontaktTaget er nej
      Og Pasning.deltager er nej
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-17
      Så er NP-OPSOEGENDE-UDESTAAR uden for gyldighed
