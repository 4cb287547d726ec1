# language: da
Egenskab: Nødpasning efter bekendtgørelse nr. 217, § 5
  Hvilke børn skal kommunens kriterier for nødpasning mindst omfatte, og hvad følger af det?
  Reglerne står i rules/noedpasning/bek-217-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

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
      Og er kilden til NP-K1 "BEK nr. 217 af 17/03/2020, § 5, nr. 1"
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

    Scenarie: Stjernen i bekendtgørelsen vises som et forbehold; ingen gætter, hvad noten siger
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 opfyldt
      Og er forbeholdet ved NP-K1 "Bekendtgørelsens tekst har en stjerne (*) ved kriterierne. Noten, den henviser til, er ikke fundet; den kan indeholde en betingelse, som ikke indgår her."

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

    Scenarie: Samme barn er med den ene dag og ikke den næste, for alderen tælles på pasningsdagen
      Givet Barn.fødselsdato er 2010-03-31
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-25
      Så er NP-K1 opfyldt
      Givet Pasning.pasningsdag er 2020-03-31
      Når sagen vurderes den 2020-03-25
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
        | id  | sektor |
        | mor | ANDEN  |
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

    Scenarie: Er mors arbejde slet ikke oplyst, spørges der om sektoren og om funktionen
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
        | id  | samfundskritiskFunktion |
        | mor | nej                     |
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

    Scenarie: Kun den ene forælder varetager en samfundskritisk funktion
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion |
        | mor | SUNDHED |                         |
        | far | ANDEN   | nej                     |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1 ikke opfyldt
      Og forklares NP-K1 med "Foraelder[far]"

    Scenarie: Den ene forælders arbejde er ikke oplyst: der spørges kun om den forælder
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion |
        | mor | SUNDHED |                         |
        | far |         | nej                     |
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

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den <dato>
      Så er NP-K1 <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |
        | da den næste ordning gjaldt  | 2021-01-04 | uden for gyldighed |

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
      Og er kilden til NP-K2 "BEK nr. 217 af 17/03/2020, § 5, nr. 2"
      Og hviler NP-K2 på LOV
      Og hviler NP-K2 også på VEJLEDNING
      Og hviler NP-K2 også på LOKALT_VALG
      Og er forbeholdet ved NP-K2 "Bekendtgørelsens tekst har en stjerne (*) ved kriterierne. Noten, den henviser til, er ikke fundet; den kan indeholde en betingelse, som ikke indgår her."

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
        | id  | privatAnsat | hjemsendt |
        | far | <privat>    | <hjemme>  |
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

    Scenarie: Den ene forælder er sendt hjem
      Givet Foraelder:
        | id  | privatAnsat | hjemsendt |
        | mor | ja          | nej       |
        | far | ja          | ja        |
      Når sagen vurderes den 2020-03-30
      Så er NP-K2 ikke opfyldt
      Og forklares NP-K2 med "Foraelder[far]"

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

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Foraelder:
        | id  | privatAnsat | hjemsendt |
        | far | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-K2 <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-K1-K2 Forældre under hver sit nummer
    Én forælder kan være omfattet af nr. 1 og en anden af nr. 2. Det står ikke i bekendtgørelsen: det er et lokalt valg.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er på hospitalet, far er på fabrikken: hverken nr. 1 eller nr. 2 alene, men barnet er omfattet
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K1-K2 opfyldt
      Og er NP-K1 ikke opfyldt
      Og er NP-K2 ikke opfyldt
      Og er NP-OMFATTET opfyldt
      Og er vidnerne for NP-K1-K2 Foraelder[mor], Foraelder[far]
      Og har NP-K1-K2 intet resultat
      Og mangler NP-K1-K2 intet

    Scenarie: Det er et lokalt valg og ligner ikke lov
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         |             |           |
        | far |         |                         | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 opfyldt
      Og hviler NP-K1-K2 på LOKALT_VALG
      Og er forbeholdet ved NP-K1-K2 "Bekendtgørelsens tekst har en stjerne (*) ved kriterierne. Noten, den henviser til, er ikke fundet; den kan indeholde en betingelse, som ikke indgår her."

    Abstrakt Scenario: Hver sektor, bekendtgørelsen nævner, er nok for den ene forælder: <sektor>
      Givet Foraelder:
        | id  | sektor   | privatAnsat | hjemsendt |
        | mor | <sektor> | nej         |           |
        | far | ANDEN    | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 opfyldt

      Eksempler:
        | sektor         |
        | ÆLDREPLEJE     |
        | SUNDHED        |
        | SOCIALE_TILBUD |
        | INFRASTRUKTUR  |
        | POLITI         |
        | TRANSPORT      |
        | FORSYNING      |

    Abstrakt Scenario: Mor arbejder uden for eksemplerne, far er på fabrikken: fagpersonens svar om mor er <svar>
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | <svar>                  | nej         |           |
        | far | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mangler kun skønnet over mors funktion, er det en fagperson, der skal svare
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  |                         | nej         |           |
        | far | ANDEN  | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 uafklaret
      Og er resultatet af NP-K1-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1-K2 kun svar på:
        | felt                                   | svares af | skøn |
        | Foraelder[mor].samfundskritiskFunktion | fagperson | ja   |

    Scenarie: En tredje forælder, barnet også bor hos, er uden for begge numre
      Givet Foraelder:
        | id       | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor      | SUNDHED |                         | nej         |           |
        | far      | ANDEN   | nej                     | ja          | nej       |
        | bonusfar | ANDEN   | nej                     | nej         | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 ikke opfyldt
      Og forklares NP-K1-K2 med "Foraelder[bonusfar]"

    Scenarie: En tredje forælder er privat ansat, men sendt hjem
      Givet Foraelder:
        | id       | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor      | SUNDHED |                         | nej         |           |
        | far      | ANDEN   | nej                     | ja          | nej       |
        | bonusmor | ANDEN   | nej                     | ja          | ja        |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 ikke opfyldt
      Og forklares NP-K1-K2 med "Foraelder[bonusmor]"

    Abstrakt Scenario: Er alle under samme nummer, er det det nummers kriterium og ikke dette: <forældrene>
      Givet Foraelder:
        | id  | sektor       | samfundskritiskFunktion | privatAnsat  | hjemsendt  |
        | mor | <mor sektor> | nej                     | <mor privat> | <mor hjem> |
        | far | <far sektor> | nej                     | <far privat> | <far hjem> |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 ikke opfyldt
      Og er <nummer> opfyldt

      Eksempler:
        | forældrene                                                    | mor sektor | mor privat | mor hjem | far sektor | far privat | far hjem | nummer |
        | begge er offentligt ansat i en samfundskritisk funktion       | SUNDHED    | nej        | nej      | POLITI     | nej        | nej      | NP-K1  |
        | begge er i samfundskritisk funktion, fars firma har hjemsendt | SUNDHED    | nej        | nej      | TRANSPORT  | ja         | ja       | NP-K1  |
        | begge er privat ansat og møder på arbejde                     | ANDEN      | ja         | nej      | ANDEN      | ja         | nej      | NP-K2  |

    Scenarie: Én forælder kan være det hele: privat ansat i en samfundskritisk funktion
      Givet Foraelder:
        | id  | sektor    | privatAnsat | hjemsendt |
        | mor | FORSYNING | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 opfyldt
      Og er NP-K1 opfyldt
      Og er NP-K2 opfyldt

    Abstrakt Scenario: Aldersgrænsen gælder også her: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | barnet                            | født        | udfald       |
        | barnet fylder 10 dagen efter      | 2010-03-31  | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-03-30  | ikke opfyldt |
        | fødselsdatoen er ikke oplyst      | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Mulighederne skal være afsøgt også her: svaret er <svar>
      Givet Pasning.alleMulighederAfsøgt er <svar>
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er det ikke oplyst, om fars firma har hjemsendt, spørges der om det
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          |           |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 uafklaret
      Og mangler NP-K1-K2 kun svar på:
        | felt                     | svares af |
        | Foraelder[far].hjemsendt | forælder  |

    Scenarie: Bor barnet ikke hos nogen forældre, er reglen ikke opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 uafklaret
      Og mangler NP-K1-K2 kun svar på:
        | felt      | svares af |
        | Foraelder | forælder  |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelsen: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-04-14 | opfyldt            |
        | dagen efter | 2020-04-15 | uden for gyldighed |

  Regel: NP-FORAELDRE-SPOERG Én forælder er omfattet, en anden er ikke
    Er kun den ene forælder omfattet, er det ikke et nej: der spørges, om den anden kan passe barnet. Det er et lokalt valg.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er sygeplejerske, far er uden for begge numre: en sagsbehandler spørger
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         |             |           |
        | far | ANDEN   | nej                     | nej         | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-FORAELDRE-SPOERG fagligVurdering
      Og er resultatet af NP-FORAELDRE-SPOERG KRÆVER_FAGLIG_VURDERING
      Og er vidnerne for NP-FORAELDRE-SPOERG Foraelder[mor]
      Og er handlingen i NP-FORAELDRE-SPOERG "Spørg, om den anden forælder kan passe barnet på pasningsdagen, og vurder, om barnet alligevel skal tilbydes nødpasning."
      Og er den ansvarlige i NP-FORAELDRE-SPOERG "Sagsbehandleren"
      Og hviler NP-FORAELDRE-SPOERG på LOKALT_VALG
      Og er kilden til NP-FORAELDRE-SPOERG "BEK nr. 217 af 17/03/2020, § 5, nr. 1 og 2"

    Abstrakt Scenario: Hver vej ind i nr. 1 er nok til at spørge om den anden forælder: <sektor>
      Givet Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat |
        | mor | <sektor> |                         | nej         |
        | far | ANDEN    | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG opfyldt

      Eksempler:
        | sektor         |
        | ÆLDREPLEJE     |
        | SUNDHED        |
        | SOCIALE_TILBUD |
        | INFRASTRUKTUR  |
        | POLITI         |
        | TRANSPORT      |
        | FORSYNING      |

    Scenarie: Fagpersonen har sagt ja til mors funktion, far er uden for begge numre
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | ja                      | nej         |
        | far | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG opfyldt

    Scenarie: Mor møder på den private arbejdsplads, far er uden for begge numre
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | ja          | nej       |
        | far | ANDEN  | nej                     | nej         | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG opfyldt

    Abstrakt Scenario: Er alle forældre omfattet, er der intet at spørge om: <forældrene>
      Givet Foraelder:
        | id  | sektor       | samfundskritiskFunktion | privatAnsat  | hjemsendt |
        | mor | <mor sektor> | nej                     | <mor privat> | nej       |
        | far | <far sektor> | nej                     | <far privat> | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt
      Og forklares NP-FORAELDRE-SPOERG med "<opfyldt>"

      Eksempler:
        | forældrene        | mor sektor | mor privat | far sektor | far privat | opfyldt  |
        | begge under nr. 1 | SUNDHED    | nej        | POLITI     | nej        | NP-K1    |
        | begge under nr. 2 | ANDEN      | ja         | ANDEN      | ja         | NP-K2    |
        | hver sit nummer   | SUNDHED    | nej        | ANDEN      | ja         | NP-K1-K2 |

    Abstrakt Scenario: Er ingen forælder omfattet, er der heller intet at spørge om: <forælderen>
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | ANDEN  | nej                     | <privat>    | <hjem>    |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt

      Eksempler:
        | forælderen                          | privat | hjem |
        | mor er ikke privat ansat            | nej    | nej  |
        | mor er privat ansat, men sendt hjem | ja     | ja   |

    Scenarie: Bor barnet ikke hos nogen forældre, er der ingen at spørge
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG uafklaret
      Og mangler NP-FORAELDRE-SPOERG kun svar på:
        | felt      | svares af | spørgsmål                                        |
        | Foraelder | forælder  | Hvilke forældre bor barnet hos på pasningsdagen? |

    Scenarie: Om far er omfattet, beror på et skøn: fagpersonen spørges først
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         | nej       |
        | far | ANDEN   |                         | nej         | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG uafklaret
      Og er resultatet af NP-FORAELDRE-SPOERG KRÆVER_FAGLIG_VURDERING
      Og mangler NP-FORAELDRE-SPOERG kun svar på:
        | felt                                   | svares af | skøn |
        | Foraelder[far].samfundskritiskFunktion | fagperson | ja   |

    Abstrakt Scenario: Aldersgrænsen gælder også her: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat |
        | mor | SUNDHED |                         | nej         |
        | far | ANDEN   | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG <udfald>

      Eksempler:
        | barnet                            | født        | udfald       |
        | barnet fylder 10 dagen efter      | 2010-03-31  | opfyldt      |
        | barnet fylder 10 på pasningsdagen | 2010-03-30  | ikke opfyldt |
        | fødselsdatoen er ikke oplyst      | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Er mulighederne ikke afsøgt, er det dem, der skal ses på først: svaret er <svar>
      Givet Pasning.alleMulighederAfsøgt er <svar>
      Og Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat |
        | mor | SUNDHED |                         | nej         |
        | far | ANDEN   | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelsen: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat |
        | mor | SUNDHED |                         | nej         |
        | far | ANDEN   | nej                     | nej         |
      Når sagen vurderes den <dato>
      Så er NP-FORAELDRE-SPOERG <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-04-14 | opfyldt            |
        | dagen efter | 2020-04-15 | uden for gyldighed |

  Regel: NP-K3 Særlige behov
    Børn og unge med særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet.
    Det afgør en fagperson. Der er ingen aldersgrænse 0-9 og ingen betingelse om afsøgt pasning.

    Scenarie: Pædagogen vurderer, at barnet har særlige behov
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3 opfyldt
      Og har NP-K3 intet resultat
      Og mangler NP-K3 intet
      Og er kilden til NP-K3 "BEK nr. 217 af 17/03/2020, § 5, nr. 3"
      Og er forbeholdet ved NP-K3 "Bekendtgørelsens tekst har en stjerne (*) ved kriterierne. Noten, den henviser til, er ikke fundet; den kan indeholde en betingelse, som ikke indgår her."

    Scenarie: Kriteriet er lov; at listen med tegn kun er eksempler, er en anbefaling
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så er NP-K3 opfyldt
      Og hviler NP-K3 på LOV
      Og hviler NP-K3 også på VEJLEDNING
      Og hviler NP-K3 også på ANBEFALING
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
        | den unge er fyldt 18              | 2002-03-30  |
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

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-K3 <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-K3-ALDER Fyldt 18 år
    Bekendtgørelsen siger «børn og unge» uden øvre grænse. Fra 18 år ser en fagperson på, om nr. 3 er det rette grundlag.
    Grænsen er et lokalt valg.

    Baggrund: En ung med særlige behov
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er 2020-03-30

    Abstrakt Scenario: Grænsen er 18-årsdagen: <den unge>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER <udfald>
      Og er NP-K3 opfyldt

      Eksempler:
        | den unge                            | født       | udfald       |
        | barnet er fem år                    | 2014-06-12 | ikke opfyldt |
        | den unge fylder 18 dagen efter      | 2002-03-31 | ikke opfyldt |
        | den unge fylder 18 på pasningsdagen | 2002-03-30 | opfyldt      |
        | den unge fyldte 18 dagen før        | 2002-03-29 | opfyldt      |

    Scenarie: Er den unge fyldt 18, ser en fagperson på det, og det ligner ikke lov
      Givet Barn.fødselsdato er 2002-03-30
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3-ALDER fagligVurdering
      Og er resultatet af NP-K3-ALDER KRÆVER_FAGLIG_VURDERING
      Og hviler NP-K3-ALDER på LOKALT_VALG
      Og er kilden til NP-K3-ALDER "BEK nr. 217 af 17/03/2020, § 5, nr. 3"
      Og mangler NP-K3-ALDER intet

    Scenarie: Den unge er 17 og får at vide, hvad grænsen er
      Givet Barn.fødselsdato er 2002-03-31
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER ikke opfyldt
      Og forklares NP-K3-ALDER med "alder er 17; kræver mindst 18"

    Scenarie: Har den unge ikke særlige behov, er der intet at se på
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2002-03-30  | nej          |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER ikke opfyldt

    Scenarie: Har ingen svaret om særlige behov, venter reglen på det svar
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2002-03-30  | ikke oplyst  |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER uafklaret
      Og er resultatet af NP-K3-ALDER KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K3-ALDER kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Scenarie: Mangler fødselsdatoen, spørges der om den
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER uafklaret
      Og mangler NP-K3-ALDER kun svar på:
        | felt             | svares af |
        | Barn.fødselsdato | forælder  |

    Scenarie: Mangler pasningsdagen, spørges der om den
      Givet Barn.fødselsdato er 2002-03-30
      Og Pasning.pasningsdag er ikke oplyst
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER uafklaret
      Og mangler NP-K3-ALDER kun svar på:
        | felt                | svares af |
        | Pasning.pasningsdag | forælder  |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelsen: <dagen>
      Givet Barn.fødselsdato er 2002-03-01
      Og Pasning.pasningsdag er <dato>
      Når sagen vurderes den <dato>
      Så er NP-K3-ALDER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-04-14 | opfyldt            |
        | dagen efter | 2020-04-15 | uden for gyldighed |

  Regel: NP-OMFATTET Omfattet af et kriterium
    Ét opfyldt kriterium er nok. Er flere opfyldt, vises de alle.

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

    Scenarie: Også det lokale tillæg tæller: forældrene er under hver sit nummer
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         | nej       |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET opfyldt
      Og er NP-K1-K2 opfyldt

    Scenarie: Er to kriterier opfyldt, vises de begge
      Givet Barn.særligeBehov er ja
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET opfyldt
      Og er NP-K1 opfyldt
      Og er NP-K3 opfyldt

    Scenarie: Reglen er lov, og det kan ses, at den også hviler på svagere grundlag
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET opfyldt
      Og hviler NP-OMFATTET på LOV
      Og hviler NP-OMFATTET også på LOKALT_VALG
      Og er kilden til NP-OMFATTET "BEK nr. 217 af 17/03/2020, § 5"

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

    Scenarie: Ingen kriterier er opfyldt, men ét er åbent: det kan ikke afgøres endnu
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

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.pasningsdag er <dato>
      Når sagen vurderes den <dato>
      Så er NP-OMFATTET <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-IKKE-OMFATTET Ikke omfattet af minimum
    De tre numre er det, kommunens kriterier mindst skal omfatte. At ingen af dem er opfyldt, er ikke et afslag.

    Baggrund: Et barn på fem år uden særlige behov, og mor er uden for nr. 1 og 2
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Intet kriterium er opfyldt: se kommunens egne kriterier
      Givet Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så siger NP-IKKE-OMFATTET opmærksomhed
      Og er resultatet af NP-IKKE-OMFATTET IKKE_OMFATTET_AF_MINIMUM
      Og er handlingen i NP-IKKE-OMFATTET "Se kommunens egne kriterier for nødpasning: nr. 1-3 er kun det, de mindst skal omfatte."
      Og er den ansvarlige i NP-IKKE-OMFATTET "Sagsbehandleren"
      Og er kilden til NP-IKKE-OMFATTET "BEK nr. 217 af 17/03/2020, § 5"
      Og hviler NP-IKKE-OMFATTET på LOV

    Scenarie: Ét opfyldt kriterium afgør det
      Givet Barn.særligeBehov er ja
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-IKKE-OMFATTET ikke opfyldt
      Og har NP-IKKE-OMFATTET intet resultat

    Scenarie: Flere opfyldte kriterier afgør det også
      Givet Barn.særligeBehov er ja
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-IKKE-OMFATTET ikke opfyldt

    Scenarie: Et åbent kriterium bliver aldrig til «ikke omfattet»
      Givet Barn.særligeBehov er ikke oplyst
      Og Foraelder:
        | id  | sektor | samfundskritiskFunktion | privatAnsat |
        | mor | ANDEN  | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-IKKE-OMFATTET uafklaret
      Og mangler NP-IKKE-OMFATTET kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Scenarie: Er det ikke oplyst, om mulighederne er afsøgt, bliver det heller ikke til «ikke omfattet»
      Givet Pasning.alleMulighederAfsøgt er ikke oplyst
      Og Foraelder:
        | id  | sektor  | privatAnsat |
        | mor | SUNDHED | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-IKKE-OMFATTET uafklaret
      Og mangler NP-IKKE-OMFATTET kun svar på:
        | felt                         | svares af |
        | Pasning.alleMulighederAfsøgt | forælder  |

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og ingen Foraelder
      Når sagen vurderes den <dato>
      Så er NP-IKKE-OMFATTET <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-OPSOEGENDE Opsøgende indsats
    Er barnet omfattet af nr. 3, skal kommunen ved opsøgende indsats sikre, at det om nødvendigt deltager i nødpasning.

    Scenarie: Har barnet særlige behov, har kommunen pligt til at opsøge forældrene
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-03-30
      Så siger NP-OPSOEGENDE pligt
      Og er handlingen i NP-OPSOEGENDE "Tag opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet, så barnet om nødvendigt deltager i nødpasning. Der er ingen facitliste for, hvordan."
      Og er den ansvarlige i NP-OPSOEGENDE "Kommunalbestyrelsen"
      Og er kilden til NP-OPSOEGENDE "BEK nr. 217 af 17/03/2020, § 5, stk. 4"
      Og hviler NP-OPSOEGENDE på LOV
      Og hviler NP-OPSOEGENDE også på ANBEFALING
      Og er NP-OPSOEGENDE ikke spærret

    Scenarie: Siger familien nej tak, består pligten
      Givet Barn.særligeBehov er ja
      Og Pasning:
        | opsøgendeKontaktTaget | deltager |
        | ja                    | nej      |
      Når sagen vurderes den 2020-03-30
      Så er NP-OPSOEGENDE opfyldt

    Scenarie: Pligten følger ikke af nr. 1
      Givet Barn:
        | fødselsdato | særligeBehov |
        | 2014-06-12  | nej          |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er NP-OPSOEGENDE ikke opfyldt
      Og er NP-K1 opfyldt
      Og forklares NP-OPSOEGENDE med "NP-K3 (Særlige behov) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Har ingen fagperson svaret, er det åbent, om pligten gælder
      Når sagen vurderes den 2020-03-30
      Så er NP-OPSOEGENDE uafklaret
      Og er resultatet af NP-OPSOEGENDE KRÆVER_FAGLIG_VURDERING
      Og mangler NP-OPSOEGENDE kun svar på:
        | felt              | svares af | skøn |
        | Barn.særligeBehov | fagperson | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-OPSOEGENDE-UDESTAAR Den opsøgende kontakt er ikke taget
    Pligten gælder, men ingen har taget kontakt, og barnet deltager ikke.

    Baggrund: Et barn med særlige behov
      Givet Barn.særligeBehov er ja

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
        | Pasning.deltager              | sagsbehandler | Deltager barnet i nødpasning?                                                           | nej  |

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

    Abstrakt Scenario: Bekendtgørelsen gælder fra 18. marts 2020, og slutdatoen 14. april er et lokalt valg: <dagen>
      Givet Pasning:
        | opsøgendeKontaktTaget | deltager |
        | nej                   | nej      |
      Når sagen vurderes den <dato>
      Så er NP-OPSOEGENDE-UDESTAAR <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-04-14 | opfyldt            |
        | dagen efter                  | 2020-04-15 | uden for gyldighed |

  Regel: NP-MODSTRID-HJEMME En forælder hjemme kan passe barnet
    Er en forælder hjemme og kan passe barnet, er alle muligheder ikke afsøgt. Modstriden vises; den afgør intet af sig selv.

    Baggrund: Alle muligheder er oplyst som afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Far er hjemme og kan passe barnet, men alle muligheder er oplyst som afsøgt
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse |
        | mor | SUNDHED   | nej              |
        | far | TRANSPORT | ja               |
      Når sagen vurderes den 2020-03-30
      Så er der modstrid i NP-MODSTRID-HJEMME
      Og siger NP-MODSTRID-HJEMME modstrid
      Og er vidnerne for NP-MODSTRID-HJEMME Foraelder[far]
      Og hviler NP-MODSTRID-HJEMME på LOKALT_VALG
      Og er kilden til NP-MODSTRID-HJEMME "BEK nr. 217 af 17/03/2020, § 5, nr. 1 og 2"

    Scenarie: Modstriden er et spørgsmål og ikke et nej: kriteriet står stadig som opfyldt
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse |
        | far | TRANSPORT | ja               |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME opfyldt
      Og er NP-K1 opfyldt
      Og er NP-K1 ikke spærret

    Scenarie: Ingen forælder er hjemme
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse |
        | mor | SUNDHED   | nej              |
        | far | TRANSPORT | nej              |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME ikke opfyldt
      Og er der ingen modstrid

    Scenarie: Er mulighederne ikke afsøgt, passer oplysningerne sammen
      Givet Pasning.alleMulighederAfsøgt er nej
      Og Foraelder:
        | id  | hjemmeOgKanPasse |
        | far | ja               |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME ikke opfyldt
      Og er der ingen modstrid

    Scenarie: Er det ikke oplyst, om far er hjemme, spørges der kun om far
      Givet Foraelder:
        | id  | hjemmeOgKanPasse |
        | mor | nej              |
        | far |                  |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME uafklaret
      Og er der ingen modstrid
      Og mangler NP-MODSTRID-HJEMME kun svar på:
        | felt                            | svares af | spørgsmål                                                  |
        | Foraelder[far].hjemmeOgKanPasse | forælder  | Er forælderen hjemme på pasningsdagen og kan passe barnet? |

    Scenarie: Er det ikke oplyst, om mulighederne er afsøgt, spørges der om det
      Givet Pasning.alleMulighederAfsøgt er ikke oplyst
      Og Foraelder:
        | id  | hjemmeOgKanPasse |
        | far | ja               |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME uafklaret
      Og mangler NP-MODSTRID-HJEMME kun svar på:
        | felt                         | svares af |
        | Pasning.alleMulighederAfsøgt | forælder  |

    Scenarie: Bor barnet ikke hos nogen forældre, er ingen af dem hjemme
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME ikke opfyldt
      Og er der ingen modstrid

    Scenarie: Er det ikke oplyst, hvem barnet bor hos, spørges der om det
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME uafklaret
      Og mangler NP-MODSTRID-HJEMME kun svar på:
        | felt      | svares af |
        | Foraelder | forælder  |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelsen: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Foraelder:
        | id  | hjemmeOgKanPasse |
        | far | ja               |
      Når sagen vurderes den <dato>
      Så er NP-MODSTRID-HJEMME <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-04-14 | opfyldt            |
        | dagen efter | 2020-04-15 | uden for gyldighed |
