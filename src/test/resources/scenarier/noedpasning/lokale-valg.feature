# language: da
Egenskab: Nødpasning: det, der er læst ind i loven, og kommunens egne kriterier
  Hvad sker der, når lovens tre kriterier ikke giver svaret alene, og hvad tæller kommunens egne?
  Reglerne står i rules/noedpasning/lokale-valg.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedpasning

  Regel: NP-K1-K2 Forældre under hver sit nummer
    Én forælder kan være omfattet af nr. 1 og en anden af nr. 2. Det står ikke i bekendtgørelsen: det er et lokalt valg.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er på hospitalet, far er på fabrikken: barnet er omfattet lokalt, og om det er omfattet af loven, svarer en fagperson på
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-K1-K2 opfyldt
      Og er NP-OMFATTET-LOKALT opfyldt
      Og er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og er NP-K2 uafklaret
      Og er resultatet af NP-K2 KRÆVER_FAGLIG_VURDERING
      Og er resultatet af NP-OMFATTET KRÆVER_FAGLIG_VURDERING
      Og er NP-IKKE-OMFATTET ikke opfyldt
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
      Og er kilden til NP-K1-K2 "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 2, nr. 1 og 2"

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

    Abstrakt Scenario: Fylder barnet 10, efter at sagen er vurderet, men senest på pasningsdagen, svarer en fagperson: <svar>
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-31  | <svar>        |
      Og Pasning.pasningsdag er 2020-03-31
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

    Scenarie: Er alderen kun et spørgsmål om, hvilken dag den regnes på, er det aldrig et nej
      Givet Barn.fødselsdato er 2010-03-31
      Og Pasning.pasningsdag er 2020-03-31
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 uafklaret
      Og er resultatet af NP-K1-K2 KRÆVER_FAGLIG_VURDERING
      Og mangler NP-K1-K2 kun svar på:
        | felt               | svares af | skøn |
        | Barn.medTrodsAlder | fagperson | ja   |

    Scenarie: Er barnet fyldt 10, også da sagen vurderes, er det fyldt 10
      Givet Barn:
        | fødselsdato | medTrodsAlder |
        | 2010-03-30  | ja            |
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 ikke opfyldt

    Abstrakt Scenario: Er far hjemme og kan passe barnet, svarer en fagperson: <svar>
      Givet Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | mor | SUNDHED | nej         |           | nej              |                   |
        | far | ANDEN   | ja          | nej       | ja               | <svar>            |
      Når sagen vurderes den 2020-03-30
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra den 15. april er nødpasningen kun for børn uden for genåbningen: <barnet>
      Givet Pasning:
        | pasningsdag   | alleMulighederAfsøgt | omfattetAfGenåbning |
        | <pasningsdag> | ja                   | <genåbning>         |
      Og Foraelder:
        | id  | sektor  | privatAnsat | hjemsendt |
        | mor | SUNDHED | nej         |           |
        | far | ANDEN   | ja          | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-K1-K2 <udfald>

      Eksempler:
        | barnet                       | pasningsdag | genåbning   | udfald       |
        | pasning den 14. april        | 2020-04-14  | ja          | opfyldt      |
        | barnets tilbud er åbnet      | 2020-04-15  | ja          | ikke opfyldt |
        | barnets tilbud er ikke åbnet | 2020-04-15  | nej         | opfyldt      |
        | det er ikke oplyst           | 2020-04-15  | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Pasning.omfattetAfGenåbning er nej
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
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

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
      Og er vidnerne for NP-FORAELDRE-SPOERG Foraelder[mor], Foraelder[far]
      Og er handlingen i NP-FORAELDRE-SPOERG "Spørg, om den anden forælder kan passe barnet på pasningsdagen, og vurder, om barnet er omfattet alligevel."
      Og er den ansvarlige i NP-FORAELDRE-SPOERG "Sagsbehandleren"
      Og hviler NP-FORAELDRE-SPOERG på LOKALT_VALG
      Og er kilden til NP-FORAELDRE-SPOERG "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 2, nr. 1 og 2"

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

    Scenarie: Det er ikke et nej: om barnet er omfattet, kræver en faglig vurdering, og der står intet «ikke omfattet»
      Givet Barn:
        | fødselsdato | særligeBehov | heltSærligeBehov |
        | 2014-06-12  | nej          | nej              |
      Og Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | nej         | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG opfyldt
      Og er NP-OMFATTET uafklaret
      Og er resultatet af NP-OMFATTET KRÆVER_FAGLIG_VURDERING
      Og er NP-IKKE-OMFATTET uafklaret
      Og er resultatet af NP-IKKE-OMFATTET KRÆVER_FAGLIG_VURDERING
      Og mangler NP-IKKE-OMFATTET kun svar på:
        | felt                         | svares af | skøn |
        | Foraelder[far].kanSesBortFra | fagperson | ja   |

    Abstrakt Scenario: Har en fagperson svaret, er der intet at spørge om: <svar>
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt | kanSesBortFra |
        | mor | SUNDHED |                         | nej         |           |               |
        | far | ANDEN   | nej                     | nej         | nej       | <svar>        |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt
      Og er NP-K1 <nr. 1>

      Eksempler:
        | svar | nr. 1        |
        | ja   | opfyldt      |
        | nej  | ikke opfyldt |

    Abstrakt Scenario: Er alle forældre omfattet, er der intet at spørge om: <forældrene>
      Givet Foraelder:
        | id  | sektor       | samfundskritiskFunktion | privatAnsat  | hjemsendt |
        | mor | <mor sektor> | nej                     | <mor privat> | nej       |
        | far | <far sektor> | nej                     | <far privat> | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt

      Eksempler:
        | forældrene        | mor sektor | mor privat | far sektor | far privat |
        | begge under nr. 1 | SUNDHED    | nej        | POLITI     | nej        |
        | begge under nr. 2 | ANDEN      | ja         | ANDEN      | ja         |
        | hver sit nummer   | SUNDHED    | nej        | ANDEN      | ja         |

    Abstrakt Scenario: Er den anden forælder i en af sektorerne, er der intet at spørge om: <sektor>
      Givet Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat |
        | mor | SUNDHED  | nej                     | nej         |
        | far | <sektor> | nej                     | nej         |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG ikke opfyldt

      Eksempler:
        | sektor         |
        | ÆLDREPLEJE     |
        | SUNDHED        |
        | SOCIALE_TILBUD |
        | INFRASTRUKTUR  |
        | POLITI         |
        | TRANSPORT      |
        | FORSYNING      |

    Abstrakt Scenario: Den anden forælder er uden for nr. 2 på den ene eller den anden måde: <forælderen>
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | <privat>    | <hjem>    |
      Når sagen vurderes den 2020-03-30
      Så er NP-FORAELDRE-SPOERG <udfald>

      Eksempler:
        | forælderen                            | privat      | hjem        | udfald       |
        | far er ansat i kommunen               | nej         | ikke oplyst | opfyldt      |
        | far er privat ansat og sendt hjem     | ja          | ja          | opfyldt      |
        | far er sendt hjem; resten er uoplyst  | ikke oplyst | ja          | opfyldt      |
        | far møder på den private arbejdsplads | ja          | nej         | ikke opfyldt |
        | fars arbejdsgiver er ikke oplyst      | ikke oplyst | nej         | uafklaret    |

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

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
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
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

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
      Og er kilden til NP-MODSTRID-HJEMME "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 2, nr. 1 og 2"

    Scenarie: Modstriden er hverken et ja eller et nej: en fagperson svarer, om mulighederne er afsøgt alligevel
      Givet Foraelder:
        | id  | sektor    | hjemmeOgKanPasse |
        | far | TRANSPORT | ja               |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME opfyldt
      Og er NP-K1 uafklaret
      Og er resultatet af NP-K1 KRÆVER_FAGLIG_VURDERING
      Og er NP-OMFATTET uafklaret

    Abstrakt Scenario: Er mulighederne afsøgt, selv om far er hjemme, er der ingen modstrid: <svar>
      Givet Foraelder:
        | id  | hjemmeOgKanPasse | afsøgtTrodsHjemme |
        | far | ja               | <svar>            |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-HJEMME <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | ikke opfyldt |
        | nej         | opfyldt      |
        | ikke oplyst | opfyldt      |

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

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
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
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

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
      Og er NP-K3 <nr. 3>

      Eksempler:
        | den unge                            | født       | udfald       | nr. 3     |
        | barnet er fem år                    | 2014-06-12 | ikke opfyldt | opfyldt   |
        | den unge fylder 18 dagen efter      | 2002-03-31 | ikke opfyldt | opfyldt   |
        | den unge fylder 18 på pasningsdagen | 2002-03-30 | opfyldt      | uafklaret |
        | den unge fyldte 18 dagen før        | 2002-03-29 | opfyldt      | uafklaret |

    Abstrakt Scenario: Har fagpersonen svaret, er der intet at vurdere: <svar>
      Givet Barn:
        | fødselsdato | særligeBehov | medTrodsAlder |
        | 2002-03-30  | ja           | <svar>        |
      Når sagen vurderes den 2020-03-30
      Så er NP-K3-ALDER ikke opfyldt

      Eksempler:
        | svar |
        | ja   |
        | nej  |

    Scenarie: Er den unge fyldt 18, ser en fagperson på det, og det ligner ikke lov
      Givet Barn.fødselsdato er 2002-03-30
      Når sagen vurderes den 2020-03-30
      Så siger NP-K3-ALDER fagligVurdering
      Og er resultatet af NP-K3-ALDER KRÆVER_FAGLIG_VURDERING
      Og hviler NP-K3-ALDER på LOKALT_VALG
      Og er kilden til NP-K3-ALDER "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 2, nr. 3"
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

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
      Givet Barn.fødselsdato er 2002-03-01
      Og Pasning.pasningsdag er <dato>
      Når sagen vurderes den <dato>
      Så er NP-K3-ALDER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-MODSTRID-BEHOV Helt særlige behov, men ikke særlige behov
    Helt særlige behov (§ 2) er også særlige behov (§ 5, stk. 2, nr. 3). Passer svarene ikke sammen, vises det; intet af dem ændres.

    Scenarie: Lederen har besluttet, at behovene er helt særlige, men fagpersonen har svaret nej til særlige behov
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | nej          | ja               |
      Når sagen vurderes den 2020-03-30
      Så er der modstrid i NP-MODSTRID-BEHOV
      Og er handlingen i NP-MODSTRID-BEHOV "Afklar, hvilket af svarene der er rigtigt."
      Og er den ansvarlige i NP-MODSTRID-BEHOV "Sagsbehandleren"
      Og hviler NP-MODSTRID-BEHOV på LOKALT_VALG
      Og er kilden til NP-MODSTRID-BEHOV "BEK nr. 217, 405 og 510 af 2020, § 2, stk. 1, nr. 1, og § 5, stk. 2, nr. 3"
      Og er NP-HELT-SAERLIGE opfyldt
      Og er NP-K3 ikke opfyldt

    Abstrakt Scenario: Kun når svarene ikke passer sammen: <svarene>
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | <behov>      | <helt>           |
      Når sagen vurderes den 2020-03-30
      Så er NP-MODSTRID-BEHOV <udfald>
      Og er der ingen modstrid

      Eksempler:
        | svarene                          | behov       | helt        | udfald       |
        | begge er ja                      | ja          | ja          | ikke opfyldt |
        | begge er nej                     | nej         | nej         | ikke opfyldt |
        | særlige, ikke helt særlige       | ja          | nej         | ikke opfyldt |
        | om særlige behov er intet oplyst | ikke oplyst | ja          | uafklaret    |
        | om helt særlige er intet oplyst  | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
      Givet Barn:
        | særligeBehov | heltSærligeBehov |
        | nej          | ja               |
      Når sagen vurderes den <dato>
      Så er NP-MODSTRID-BEHOV <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-OMFATTET-LOKALT Omfattet af et lokalt kriterium
    Lovens tre numre er et minimum. Et kriterium, der er valgt lokalt, tæller her og aldrig som lov.

    Baggrund: Et barn på fem år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-03-30  | ja                   | nej                 |

    Scenarie: Forældrene er under hver sit nummer
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så siger NP-OMFATTET-LOKALT opfyldt
      Og er resultatet af NP-OMFATTET-LOKALT OMFATTET_LOKALT
      Og hviler NP-OMFATTET-LOKALT på LOKALT_VALG
      Og er kilden til NP-OMFATTET-LOKALT "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 1 og 2"
      Og er forbeholdet ved NP-OMFATTET-LOKALT "Den 18. marts 2020 gælder reglen fra kl. 10.00. At nødpasningen gjaldt fra den 30. marts til den 13. april og fra den 11. til den 17. maj 2020, er udledt (NP-48)."
      Og er NP-IKKE-OMFATTET ikke opfyldt

    Scenarie: Intet lokalt kriterium er opfyldt
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET-LOKALT ikke opfyldt

    Scenarie: Er det lokale kriterium åbent, spørges der om det
      Givet Pasning.alleMulighederAfsøgt er ikke oplyst
      Og Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den 2020-03-30
      Så er NP-OMFATTET-LOKALT uafklaret
      Og mangler NP-OMFATTET-LOKALT kun svar på:
        | felt                         |
        | Pasning.alleMulighederAfsøgt |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
      Givet Foraelder:
        | id  | sektor  | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | SUNDHED |                         | nej         |           |
        | far | ANDEN   | nej                     | ja          | nej       |
      Når sagen vurderes den <dato>
      Så er NP-OMFATTET-LOKALT <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-17 | uden for gyldighed |
        | første dag  | 2020-03-18 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-IKKE-OMFATTET Ikke omfattet af minimum
    De tre numre er det, kommunens kriterier mindst skal omfatte. At ingen af dem er opfyldt, er ikke et afslag.

    Baggrund: Et barn på fem år uden særlige behov, og mor er uden for nr. 1 og 2
      Givet Barn:
        | fødselsdato | særligeBehov | heltSærligeBehov |
        | 2014-06-12  | nej          | nej              |
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
      Og er kilden til NP-IKKE-OMFATTET "BEK nr. 217, 405 og 510 af 2020, § 5, stk. 1 og 2"
      Og hviler NP-IKKE-OMFATTET på LOKALT_VALG
      Og er forbeholdet ved NP-IKKE-OMFATTET "Den 18. marts 2020 gælder reglen fra kl. 10.00. At nødpasningen gjaldt fra den 30. marts til den 13. april og fra den 11. til den 17. maj 2020, er udledt (NP-48)."

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

    Abstrakt Scenario: Ved siden af et andet svar står der aldrig «ikke omfattet»: <svaret>
      Givet Barn:
        | fødselsdato | særligeBehov | heltSærligeBehov |
        | 2014-06-12  | nej          | <helt>           |
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt | omfattetAfGenåbning |
        | 2020-04-20  | ja                   | <genåbning>         |
      Og Foraelder:
        | id  | sektor   | samfundskritiskFunktion | privatAnsat | hjemsendt |
        | mor | <sektor> | nej                     | nej         |           |
        | far | ANDEN    | nej                     | <privat>    | nej       |
      Når sagen vurderes den 2020-04-20
      Så er NP-IKKE-OMFATTET <udfald>
      Og er <regel> <dens udfald>

      Eksempler:
        | svaret                         | helt        | genåbning   | sektor  | privat | udfald       | regel              | dens udfald  |
        | omfattet lokalt                | nej         | nej         | SUNDHED | ja     | ikke opfyldt | NP-OMFATTET-LOKALT | opfyldt      |
        | omfattet af genåbningen        | nej         | ja          | ANDEN   | nej    | ikke opfyldt | NP-GENAABNING      | opfyldt      |
        | lukningen omfatter ikke barnet | ja          | nej         | ANDEN   | nej    | ikke opfyldt | NP-HELT-SAERLIGE   | opfyldt      |
        | genåbningen er ikke afklaret   | nej         | ikke oplyst | ANDEN   | nej    | uafklaret    | NP-GENAABNING      | uafklaret    |
        | lukningen er ikke afklaret     | ikke oplyst | nej         | ANDEN   | nej    | uafklaret    | NP-HELT-SAERLIGE   | uafklaret    |
        | intet andet svar               | nej         | nej         | ANDEN   | nej    | opfyldt      | NP-OMFATTET        | ikke opfyldt |

    Abstrakt Scenario: Reglen gælder i samme tid som bekendtgørelserne: <dagen>
      Givet Pasning.pasningsdag er <dato>
      Og Pasning.omfattetAfGenåbning er nej
      Og ingen Foraelder
      Når sagen vurderes den <dato>
      Så er NP-IKKE-OMFATTET <udfald>

      Eksempler:
        | dagen                        | dato       | udfald             |
        | dagen før den trådte i kraft | 2020-03-17 | uden for gyldighed |
        | første dag                   | 2020-03-18 | opfyldt            |
        | sidste dag                   | 2020-05-17 | opfyldt            |
        | dagen efter                  | 2020-05-18 | uden for gyldighed |
