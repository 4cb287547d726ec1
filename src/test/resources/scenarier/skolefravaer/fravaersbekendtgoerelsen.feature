# language: da
Egenskab: Skolefravær, spor A: skolens varsel ved 10 procent ulovligt fravær, og sygdom
  Hvornår skal skolen varsle forældrene, og hvad kan skolen gøre, når en elev er syg længe?
  Reglerne står i rules/skolefravaer/fravaersbekendtgoerelsen.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-ULOVLIG-10 Varsel ved 10 procent ulovligt fravær
    Har en elev i folkeskolen ulovligt fravær på 10 procent eller derover i et kvartal, skal skolen varsle forældrene.
    Procenten er af alle kvartalets planlagte skoledage, og der afrundes ikke.

    Baggrund: Seks ulovlige dage i et kvartal med tres skoledage, i folkeskolens 5. klasse
      Givet Skolegang:
        | skoleform  | klassetrin |
        | FOLKESKOLE | 5          |
      Og Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        | 6            | 0            |

    Scenarie: Eleven har netop 10 procent: skolen har pligt til at varsle forældrene
      Når sagen vurderes den 2023-06-20
      Så siger FR-ULOVLIG-10 pligt
      Og har FR-ULOVLIG-10 intet resultat
      Og er handlingen i FR-ULOVLIG-10 "Orientér forældrene om fraværet, og varsl dem om den mulige økonomiske sanktion."
      Og er den ansvarlige i FR-ULOVLIG-10 "Skolen"
      Og er kilden til FR-ULOVLIG-10 "Fraværsbekendtgørelsen (§ ikke fundet), gengivet på sn.dk, januar 2020"
      Og mangler FR-ULOVLIG-10 intet
      Og er FR-ULOVLIG-10 ikke spærret

    Scenarie: Varslet er lov, men hvad der deles med, og at intet afrundes, er valgt lokalt
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 opfyldt
      Og hviler FR-ULOVLIG-10 på LOV
      Og hviler FR-ULOVLIG-10 også på VEJLEDNING
      Og hviler FR-ULOVLIG-10 også på LOKALT_VALG

    Abstrakt Scenario: Grænsen er 10 procent af elevens egne skoledage: <dage> af <skoledage> dage er <hvad>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 <udfald>
      Og mangler FR-ULOVLIG-10 intet

      Eksempler:
        | dage | skoledage | hvad                               | udfald       |
        | 0    | 60        | intet ulovligt fravær              | ikke opfyldt |
        | 5    | 60        | under                              | ikke opfyldt |
        | 6    | 60        | netop 10 procent                   | opfyldt      |
        | 6    | 61        | lidt under                         | ikke opfyldt |
        | 9    | 91        | 9,89 procent og bliver ikke til 10 | ikke opfyldt |
        | 7    | 60        | over                               | opfyldt      |
        | 2    | 20        | nok for den, der flyttede hertil   | opfyldt      |
        | 60   | 60        | hele kvartalet                     | opfyldt      |

    Abstrakt Scenario: De store elever kan være væk en halv dag: <dage> af <skoledage> dage i <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Og Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler:
        | dage | skoledage | klasse | udfald       |
        | 5.5  | 60        | 8      | ikke opfyldt |
        | 6.5  | 65        | 7      | opfyldt      |
        | 6.5  | 66        | 9      | ikke opfyldt |

    Abstrakt Scenario: En halv dag i 6. klasse og en kvart dag i 8. klasse er fejl i opgørelsen: <dage> dage i <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Kvartal.ulovligeDage

      Eksempler:
        | dage | klasse |
        | 6.5  | 6      |
        | 6.25 | 8      |

    Scenarie: Lige under grænsen viser forklaringen både tallet, rundet ned, og grænsen
      Givet Kvartal.skoledage er 61
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Og forklares FR-ULOVLIG-10 med "ulovligProcent er 9.8"
      Og forklares FR-ULOVLIG-10 med "kræver mindst 10"

    Abstrakt Scenario: Reglen gælder kun folkeskolens elever: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | EFTERSKOLE            | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Scenarie: Ved ingen, hvilken skole eleven går på, spørges skolen; det er ikke et nej
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og har FR-ULOVLIG-10 intet resultat
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                | svares af | spørgsmål                          | skøn |
        | Skolegang.skoleform | skole     | Hvilken slags skole går eleven på? | nej  |

    Scenarie: Er kvartalet ikke gjort op, spørges skolen om det hele
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        |           |              |              |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                 | svares af |
        | Kvartal.skoledage    | skole     |
        | Kvartal.ulovligeDage | skole     |
        | Kvartal.dageUdenType | skole     |

    Abstrakt Scenario: Mangler ét tal, spørges der kun om det: <felt>
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | skoledage   | ulovlige    | ukendte     | spørgsmål                                                                        |
        | Kvartal.skoledage    | ikke oplyst | 6           | 0           | Hvor mange planlagte skoledage har eleven i hele kvartalet?                      |
        | Kvartal.ulovligeDage | 60          | ikke oplyst | 0           | Hvor mange ulovlige fraværsdage er registreret i kvartalet?                      |
        | Kvartal.dageUdenType | 60          | 5           | ikke oplyst | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen) |

    Scenarie: Et kvartal uden skoledage har ingen procent; den er ukendt og ikke nul
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 0         | 0            | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og er resultatet af FR-ULOVLIG-10 KAN_IKKE_OPGØRES
      Og mangler FR-ULOVLIG-10 intet

    Abstrakt Scenario: Dage uden type er hverken lovlige eller ulovlige: <ulovlige> ulovlige og <ukendte> uden type af tres
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler: Uafklaret er det netop, når de kan bringe fraværet hen over grænsen
        | ulovlige | ukendte     | udfald       |
        | 4        | 1           | ikke opfyldt |
        | 4        | 2           | uafklaret    |
        | 0        | 6           | uafklaret    |
        | 0        | 60          | uafklaret    |
        | 6        | 10          | opfyldt      |
        | 6        | ikke oplyst | opfyldt      |

    Scenarie: Kan dagene uden type afgøre det, skal skolen registrere typen
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 4            | 2            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og har FR-ULOVLIG-10 intet resultat
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                 | svares af | spørgsmål                                                                        |
        | Kvartal.dageUdenType | skole     | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen) |

    Abstrakt Scenario: Det, der ikke er ulovligt, tæller ikke med: <dage> dage med <hvad>
      Givet Kvartal.ulovligeDage er 5
      Og <felt> er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Og mangler FR-ULOVLIG-10 intet

      Eksempler:
        | hvad                       | felt                         | dage |
        | sygdom                     | Kvartal.sygedage             | 55   |
        | ekstraordinær frihed       | Kvartal.fridage              | 55   |
        | fravær fra nødundervisning | Kvartal.nødundervisningsdage | 55   |

    Abstrakt Scenario: Flere dage, end der er, afvises: <hvad>
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | <ulovlige>   | <syge>   | <ukendte>    |
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af <felt>

      Eksempler:
        | hvad                              | ulovlige | syge | ukendte | felt                 |
        | flere ulovlige dage end skoledage | 61       | 0    | 0       | Kvartal.skoledage    |
        | flere dage i alt end skoledage    | 6        | 54   | 1       | Kvartal.skoledage    |
        | flere dage, end noget kvartal har | 93       | 0    | 0       | Kvartal.ulovligeDage |
        | færre dage end ingen              | -1       | 0    | 0       | Kvartal.ulovligeDage |

    Abstrakt Scenario: Et kvartal begynder 1. januar, april, juli eller oktober og ikke efter, at sagen vurderes: <dag>
      Givet Kvartal.førsteDag er <dag>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Kvartal.førsteDag

      Eksempler:
        | dag        |
        | 2023-05-01 |
        | 2023-04-02 |
        | 2023-07-01 |

    Scenarie: Har skolen registreret dag for dag, tælles dagene op; en morgen er en halv dag
      Givet Skolegang.klassetrin er 8
      Og Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 15        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del     | type            |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT        |
        | b  | 2023-04-12 | MORGEN  | ULOVLIGT        |
        | c  | 2023-04-13 | HEL_DAG | SYGDOM_MV       |
        | d  | 2023-04-14 | HEL_DAG | NØDUNDERVISNING |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 opfyldt
      Givet Kvartal.skoledage er 16
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt

    Scenarie: En registrering uden type er ikke ulovlig, men kan blive det: skolen spørges om netop den
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 20        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del     | type     |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT |
        | b  | 2023-04-12 | HEL_DAG |          |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                         | svares af | spørgsmål                                         |
        | Fravaersregistrering[b].type | skole     | Hvilken type har skolen registreret for fraværet? |

    Scenarie: Er der ingen registreringer i kvartalet, er der intet ulovligt fravær
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        |              |              |
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt

    Scenarie: Opgør skolen seks dage, men er der kun registreret én, skal tallene først bringes til at passe
      Givet Fravaersregistrering:
        | id | dato       | del     | type     |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT |
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Kvartal.ulovligeDage

    Abstrakt Scenario: Pligten gælder fra 1. januar 2020, og årsskiftet 2023-2024 ændrer den ikke: <dag>
      Givet Kvartal.førsteDag er ikke oplyst
      Når sagen vurderes den <dag>
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-VARSEL-UDESTAAR Forældrene er ikke varslet

    Baggrund: Netop 10 procent ulovligt fravær i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |

    Scenarie: Skolen har ikke varslet forældrene
      Givet Fravaerssag.forældreVarslet er nej
      Når sagen vurderes den 2023-06-20
      Så siger FR-VARSEL-UDESTAAR udestår
      Og mangler FR-VARSEL-UDESTAAR intet
      Og hviler FR-VARSEL-UDESTAAR på LOV
      Og er kilden til FR-VARSEL-UDESTAAR "Fraværsbekendtgørelsen (§ ikke fundet), gengivet på sn.dk, januar 2020"

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreVarslet er <varslet>
      Når sagen vurderes den 2023-06-20
      Så er FR-VARSEL-UDESTAAR ikke opfyldt
      Og mangler FR-VARSEL-UDESTAAR intet

      Eksempler:
        | hvorfor                                           | dage        | varslet     |
        | forældrene er varslet                             | 6           | ja          |
        | fraværet er under grænsen                         | 5           | nej         |
        | forældrene er varslet; fraværet er ikke gjort op  | ikke oplyst | ja          |
        | fraværet er under grænsen; varslet er ikke oplyst | 5           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreVarslet er <varslet>
      Når sagen vurderes den 2023-06-20
      Så er FR-VARSEL-UDESTAAR uafklaret
      Og mangler FR-VARSEL-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                        | dage        | varslet     | spørgsmål                                                        |
        | Fravaerssag.forældreVarslet | 6           | ikke oplyst | Har skolen varslet forældrene om den mulige økonomiske sanktion? |
        | Kvartal.ulovligeDage        | ikke oplyst | nej         | Hvor mange ulovlige fraværsdage er registreret i kvartalet?      |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Givet Fravaerssag.forældreVarslet er nej
      Når sagen vurderes den <dag>
      Så er FR-VARSEL-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-LAEGEATTEST Sygdom i mere end to uger
    Er eleven syg i mere end to uger, kan skolens leder forlange en lægeattest. Det er en mulighed, ikke en pligt.

    Baggrund: Skolens leder har ikke forlangt nogen attest
      Givet Sygdom.attestForlangt er nej

    Scenarie: Eleven er på 15. dag syg: skolens leder kan forlange en attest
      Givet Sygdom.dageITræk er 15
      Når sagen vurderes den 2023-06-20
      Så siger FR-LAEGEATTEST mulighed
      Og er handlingen i FR-LAEGEATTEST "Overvej, om der er brug for en lægeattest."
      Og er den ansvarlige i FR-LAEGEATTEST "Skolens leder"
      Og er kilden til FR-LAEGEATTEST "Folkeskoleloven § 39, stk. 2"
      Og hviler FR-LAEGEATTEST på LOV
      Og mangler FR-LAEGEATTEST intet

    Abstrakt Scenario: Mere end to uger er fra den 15. dag: <dage> dage i træk
      Givet Sygdom.dageITræk er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST <udfald>

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 13   | ikke opfyldt |
        | 14   | ikke opfyldt |
        | 15   | opfyldt      |
        | 366  | opfyldt      |

    Abstrakt Scenario: Der peges ikke på muligheden, når <hvorfor>
      Givet Sygdom:
        | dageITræk | attestForlangt |
        | <dage>    | <forlangt>     |
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST ikke opfyldt
      Og mangler FR-LAEGEATTEST intet

      Eksempler:
        | hvorfor                                          | dage        | forlangt    |
        | attesten allerede er forlangt                    | 15          | ja          |
        | attesten er forlangt; varigheden er ikke oplyst  | ikke oplyst | ja          |
        | sygdommen kun har varet to uger; resten er uvist | 14          | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Sygdom:
        | dageITræk | attestForlangt |
        | <dage>    | <forlangt>     |
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST uafklaret
      Og mangler FR-LAEGEATTEST kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                  | dage        | forlangt    | spørgsmål                                               |
        | Sygdom.dageITræk      | ikke oplyst | nej         | Hvor mange kalenderdage i træk har eleven nu været syg? |
        | Sygdom.attestForlangt | 15          | ikke oplyst | Har skolens leder forlangt en lægeattest?               |

    Abstrakt Scenario: Et antal dage, der ikke kan være rigtigt, afvises: <dage>
      Givet Sygdom.dageITræk er <dage>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Sygdom.dageITræk

      Eksempler:
        | dage |
        | -1   |
        | 367  |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Givet Sygdom.dageITræk er 15
      Når sagen vurderes den <dag>
      Så er FR-LAEGEATTEST <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ATTEST-MANGLER Den forlangte lægeattest mangler
    At attesten ikke er kommet, gør ikke af sig selv fraværet ulovligt: det gør kun skolens registrering.

    Baggrund: Eleven er på 15. dag syg, og attesten er forlangt, men ikke kommet
      Givet Sygdom:
        | dageITræk | attestForlangt | attestAfleveret |
        | 15        | ja             | nej             |

    Scenarie: Skolens leder afklarer det med forældrene
      Når sagen vurderes den 2023-06-20
      Så siger FR-ATTEST-MANGLER opmærksomhed
      Og er handlingen i FR-ATTEST-MANGLER "Afklar med forældrene, og se efter, om fraværet er registreret med den rette type."
      Og er den ansvarlige i FR-ATTEST-MANGLER "Skolens leder"
      Og er kilden til FR-ATTEST-MANGLER "Folkeskoleloven § 39, stk. 2; fraværsbekendtgørelsen § 1, stk. 3"
      Og hviler FR-ATTEST-MANGLER på LOV
      Og mangler FR-ATTEST-MANGLER intet
      Og er FR-LAEGEATTEST ikke opfyldt

    Scenarie: Skolens registrering står ved magt: sygedagene bliver ikke ulovlige, fordi attesten mangler
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | 0            | 11       | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ATTEST-MANGLER opfyldt
      Og er FR-ULOVLIG-10 ikke opfyldt

    Abstrakt Scenario: Mere end to uger er fra den 15. dag: <dage> dage i træk
      Givet Sygdom.dageITræk er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-ATTEST-MANGLER <udfald>

      Eksempler:
        | dage | udfald       |
        | 13   | ikke opfyldt |
        | 14   | ikke opfyldt |
        | 15   | opfyldt      |

    Abstrakt Scenario: Ingen attest mangler, når <hvorfor>
      Givet <felt> er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-ATTEST-MANGLER ikke opfyldt
      Og mangler FR-ATTEST-MANGLER intet

      Eksempler:
        | hvorfor                | felt                   | svar |
        | ingen har forlangt den | Sygdom.attestForlangt  | nej  |
        | den er afleveret       | Sygdom.attestAfleveret | ja   |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-ATTEST-MANGLER uafklaret
      Og mangler FR-ATTEST-MANGLER kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                   | spørgsmål                                               |
        | Sygdom.dageITræk       | Hvor mange kalenderdage i træk har eleven nu været syg? |
        | Sygdom.attestForlangt  | Har skolens leder forlangt en lægeattest?               |
        | Sygdom.attestAfleveret | Har forældrene afleveret lægeattesten?                  |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ATTEST-MANGLER <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-SYGEUNDERVISNING 15 sygedage i kvartalet
    Mange sygedage er aldrig ulovlige, men skolen bør spørge, om eleven har brug for undervisning under sygdommen.

    Baggrund: Et kvartal med tres skoledage, og alle fraværsdage har en type
      Givet Kvartal:
        | skoledage | dageUdenType |
        | 60        | 0            |

    Scenarie: Eleven har 15 sygedage: skolen bør spørge hjemmet
      Givet Kvartal.sygedage er 15
      Når sagen vurderes den 2023-06-20
      Så siger FR-SYGEUNDERVISNING anbefaling
      Og er handlingen i FR-SYGEUNDERVISNING "Spørg hjemmet, om der er behov for sygeundervisning."
      Og er den ansvarlige i FR-SYGEUNDERVISNING "Skolen"
      Og er kilden til FR-SYGEUNDERVISNING "Ældre fraværsbekendtgørelse (2004), § 3"
      Og er forbeholdet ved FR-SYGEUNDERVISNING "Kilden er en ældre bekendtgørelse. Den, der gælder i dag, er ikke læst; kontrollér hjemlen."
      Og hviler FR-SYGEUNDERVISNING på LOKALT_VALG
      Og mangler FR-SYGEUNDERVISNING intet

    Abstrakt Scenario: Grænsen er 15 dage, ikke procent: <dage> sygedage i <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Og Kvartal.sygedage er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING <udfald>

      Eksempler:
        | dage | klasse | udfald       |
        | 0    | 3      | ikke opfyldt |
        | 14   | 3      | ikke opfyldt |
        | 14.5 | 8      | ikke opfyldt |
        | 15   | 3      | opfyldt      |
        | 60   | 3      | opfyldt      |

    Abstrakt Scenario: Dage uden type kan være sygdom: <syge> sygedage og <ukendte> uden type
      Givet Kvartal.sygedage er <syge>
      Og Kvartal.dageUdenType er <ukendte>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING <udfald>

      Eksempler:
        | syge | ukendte     | udfald       |
        | 13   | 1           | ikke opfyldt |
        | 14   | 1           | uafklaret    |
        | 15   | 1           | opfyldt      |
        | 15   | ikke oplyst | opfyldt      |

    Scenarie: Ulovlige dage, frihed og fravær fra nødundervisning er ikke sygedage
      Givet Kvartal:
        | skoledage | ulovligeDage | sygedage | fridage | nødundervisningsdage | dageUdenType |
        | 60        | 15           | 0        | 15      | 15                   | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING ikke opfyldt

    Scenarie: Syg hele kvartalet er ikke ulovligt fravær
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | sygedage | dageUdenType |
        | 60        | 0            | 60       | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING opfyldt
      Og er FR-ULOVLIG-10 ikke opfyldt

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal.sygedage er <syge>
      Og Kvartal.dageUdenType er <ukendte>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING uafklaret
      Og mangler FR-SYGEUNDERVISNING kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                 | syge        | ukendte     | spørgsmål                                                                                          |
        | Kvartal.sygedage     | ikke oplyst | 0           | Hvor mange fraværsdage i kvartalet er registreret som sygdom, funktionsnedsættelse eller lignende? |
        | Kvartal.dageUdenType | 14          | ikke oplyst | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen)                   |

    Abstrakt Scenario: Valget gælder fra 1. januar 2020: <dag>
      Givet Kvartal.sygedage er 15
      Når sagen vurderes den <dag>
      Så er FR-SYGEUNDERVISNING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |
