# language: da
Egenskab: Skolefravær, spor A: det, skolens leder skal ved ulovligt fravær
  Hvad skal skolens leder gøre, når en elev i folkeskolen er ulovligt fraværende?
  Reglerne står i rules/skolefravaer/fravaersbekendtgoerelsen.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

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
      Og er kilden til FR-ATTEST-MANGLER "BEK nr. 1063 af 24/10/2019, § 1, stk. 3; folkeskoleloven § 39, stk. 2"
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

  Regel: FR-FRIHED-BAGEFTER Svar på ansøgningen om frihed bagefter
    Er der søgt bagefter, og er der ikke svaret, er fraværet hverken ulovligt eller frihed.

    Baggrund: Der er søgt bagefter i folkeskolen, og der er ikke svaret
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Fravaerssag:
        | frihedSøgtBagefter | frihedBesvaret |
        | ja                 | nej            |

    Scenarie: Skolens leder svarer, og så registreres typen
      Når sagen vurderes den 2023-06-20
      Så siger FR-FRIHED-BAGEFTER fagligVurdering
      Og er handlingen i FR-FRIHED-BAGEFTER "Svar på ansøgningen, og registrér derefter fraværet med den rette type."
      Og er den ansvarlige i FR-FRIHED-BAGEFTER "Skolens leder"
      Og er kilden til FR-FRIHED-BAGEFTER "BEK nr. 1063 af 24/10/2019, § 3, stk. 1-4"
      Og hviler FR-FRIHED-BAGEFTER på LOV
      Og mangler FR-FRIHED-BAGEFTER intet

    Scenarie: Til der er svaret, er typen ukendt, og den kan afgøre grænsen
      Givet Kvartal:
        | førsteDag  | skoledage |
        | 2023-04-01 | 20        |
      Og Fravaersregistrering:
        | id | dato       | del     | type |
        | a  | 2023-04-11 | HEL_DAG |      |
        | b  | 2023-04-12 | HEL_DAG |      |
      Når sagen vurderes den 2023-06-20
      Så er FR-FRIHED-BAGEFTER opfyldt
      Og er FR-ULOVLIG-10 uafklaret

    Abstrakt Scenario: Der er intet at svare på, når <hvorfor>
      Givet <felt> er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-FRIHED-BAGEFTER ikke opfyldt
      Og har FR-FRIHED-BAGEFTER intet resultat
      Og mangler FR-FRIHED-BAGEFTER intet

      Eksempler:
        | hvorfor                   | felt                           | svar       |
        | ingen har søgt bagefter   | Fravaerssag.frihedSøgtBagefter | nej        |
        | der er svaret             | Fravaerssag.frihedBesvaret     | ja         |
        | skolen ikke er folkeskole | Skolegang.skoleform            | EFTERSKOLE |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-FRIHED-BAGEFTER uafklaret
      Og mangler FR-FRIHED-BAGEFTER kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                           | spørgsmål                                                                      |
        | Skolegang.skoleform            | Hvilken slags skole går eleven på?                                             |
        | Fravaerssag.frihedSøgtBagefter | Er der søgt om ekstraordinær frihed efter, at fraværet har fundet sted?        |
        | Fravaerssag.frihedBesvaret     | Har skolens leder svaret på ansøgningen om frihed?                             |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Når sagen vurderes den <dag>
      Så er FR-FRIHED-BAGEFTER <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-TYPE-UDESTAAR Typen er ikke registreret inden en uge
    Fravær registreres med type senest en uge efter. Mangler typen efter det, udestår den.

    Baggrund: Én registrering uden type i folkeskolen, den 11. april
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal.førsteDag er 2023-04-01
      Og Fravaersregistrering:
        | id | dato       | del     | type      |
        | a  | 2023-04-11 | HEL_DAG |           |
        | b  | 2023-04-12 | HEL_DAG | SYGDOM_MV |

    Scenarie: Ugen er gået: typen udestår
      Når sagen vurderes den 2023-04-19
      Så siger FR-TYPE-UDESTAAR udestår
      Og er handlingen i FR-TYPE-UDESTAAR "Registrér typen af det fravær, der ingen har."
      Og er den ansvarlige i FR-TYPE-UDESTAAR "Skolens leder"
      Og er kilden til FR-TYPE-UDESTAAR "BEK nr. 1063 af 24/10/2019, § 4, stk. 4"
      Og hviler FR-TYPE-UDESTAAR på LOV
      Og mangler FR-TYPE-UDESTAAR intet

    Abstrakt Scenario: Senest en uge efter er den syvende dag: <dag>
      Når sagen vurderes den <dag>
      Så er FR-TYPE-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald       |
        | 2023-04-18 | ikke opfyldt |
        | 2023-04-19 | opfyldt      |

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Skolegang.skoleform er <skole>
      Og Fravaersregistrering:
        | id | dato       | del     | type   |
        | a  | 2023-04-11 | HEL_DAG | <type> |
      Når sagen vurderes den 2023-06-20
      Så er FR-TYPE-UDESTAAR ikke opfyldt
      Og mangler FR-TYPE-UDESTAAR intet

      Eksempler:
        | hvorfor                   | skole      | type     |
        | typen er registreret      | FOLKESKOLE | ULOVLIGT |
        | skolen ikke er folkeskole | EFTERSKOLE |          |

    Scenarie: Er kvartalet ikke oplyst, spørges der om det
      Givet Kvartal.førsteDag er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-TYPE-UDESTAAR uafklaret
      Og mangler FR-TYPE-UDESTAAR kun svar på:
        | felt              | svares af |
        | Kvartal.førsteDag | skole     |

    Scenarie: Kun når fraværet er oplyst dag for dag, kan det ses, at en uge er gået
      Givet ingen Fravaersregistrering
      Når sagen vurderes den 2023-06-20
      Så er FR-TYPE-UDESTAAR ikke opfyldt

    Scenarie: Er skolens form ikke oplyst, spørges skolen
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-TYPE-UDESTAAR uafklaret
      Og mangler FR-TYPE-UDESTAAR kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Givet Kvartal.førsteDag er 2019-10-01
      Og Fravaersregistrering:
        | id | dato       | del     | type      |
        | a  | 2019-12-09 | HEL_DAG |           |
        | b  | 2019-12-10 | HEL_DAG | SYGDOM_MV |
      Når sagen vurderes den <dag>
      Så er FR-TYPE-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ULOVLIG-KONTAKT Straks henvendelse ved ethvert ulovligt fravær (før 2020)
    Der er ingen nedre grænse: den første ulovlige dag er nok.

    Baggrund: Alle fraværsdage i folkeskolens kvartal har en type
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal.dageUdenType er 0

    Scenarie: Eleven har én ulovlig dag: skolens leder henvender sig straks til forældrene (2019)
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2019-06-20
      Så siger FR-ULOVLIG-KONTAKT pligt
      Og har FR-ULOVLIG-KONTAKT intet resultat
      Og er handlingen i FR-ULOVLIG-KONTAKT "Tag straks kontakt med forældrene for at afdække årsagen til fraværet."
      Og er den ansvarlige i FR-ULOVLIG-KONTAKT "Skolens leder"
      Og er kilden til FR-ULOVLIG-KONTAKT "BEK nr. 696 af 23/06/2014, § 4, stk. 1"
      Og hviler FR-ULOVLIG-KONTAKT på LOV
      Og mangler FR-ULOVLIG-KONTAKT intet

    Scenarie: Eleven har én ulovlig dag: skolens leder henvender sig straks til forældrene (2023)
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-06-20
      Så siger FR-ULOVLIG-KONTAKT pligt
      Og har FR-ULOVLIG-KONTAKT intet resultat
      Og er handlingen i FR-ULOVLIG-KONTAKT "Henvend dig straks til forældrene for at afdække årsagen til fraværet."
      Og er den ansvarlige i FR-ULOVLIG-KONTAKT "Skolens leder"
      Og er kilden til FR-ULOVLIG-KONTAKT "BEK nr. 1063 af 24/10/2019, § 5, stk. 1"
      Og hviler FR-ULOVLIG-KONTAKT på LOV
      Og mangler FR-ULOVLIG-KONTAKT intet

    Abstrakt Scenario: Den første halve dag er nok, og kun i folkeskolen: <dage> dage, <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2019-06-20
      Så er FR-ULOVLIG-KONTAKT <udfald>
      Og mangler FR-ULOVLIG-KONTAKT intet
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-KONTAKT <udfald>
      Og mangler FR-ULOVLIG-KONTAKT intet

      Eksempler:
        | dage | skole                 | udfald       |
        | 0    | FOLKESKOLE            | ikke opfyldt |
        | 0.5  | FOLKESKOLE            | opfyldt      |
        | 1    | FOLKESKOLE            | opfyldt      |
        | 60   | FOLKESKOLE            | opfyldt      |
        | 1    | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | 1    | EFTERSKOLE            | ikke opfyldt |
        | 1    | ANDEN                 | ikke opfyldt |

    Abstrakt Scenario: En dag uden type er ukendt, ikke ulovlig: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2019-06-20
      Så er FR-ULOVLIG-KONTAKT <udfald>
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-KONTAKT <udfald>

      Eksempler:
        | ulovlige | ukendte     | udfald    |
        | 0        | 1           | uafklaret |
        | 0        | ikke oplyst | uafklaret |
        | 1        | 1           | opfyldt   |
        | 1        | ikke oplyst | opfyldt   |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2019-06-20
      Så er FR-ULOVLIG-KONTAKT uafklaret
      Og mangler FR-ULOVLIG-KONTAKT kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-KONTAKT uafklaret
      Og mangler FR-ULOVLIG-KONTAKT kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 | skole       | dage        |
        | Kvartal.ulovligeDage | FOLKESKOLE  | ikke oplyst |
        | Skolegang.skoleform  | ikke oplyst | 1           |

    Abstrakt Scenario: Pligten følger bekendtgørelsen: <dag>
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den <dag>
      Så er FR-ULOVLIG-KONTAKT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
        | 2019-12-31 | opfyldt            |
        | 2020-01-01 | opfyldt            |

  Regel: FR-KONTAKT-UDESTAAR Skolens leder har ikke henvendt sig (før 2020)

    Baggrund: Eleven har én ulovlig dag i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | ulovligeDage | dageUdenType |
        | 1            | 0            |

    Scenarie: Det er ikke sket (2019)
      Givet Fravaerssag.forældreKontaktet er nej
      Når sagen vurderes den 2019-06-20
      Så siger FR-KONTAKT-UDESTAAR udestår
      Og er kilden til FR-KONTAKT-UDESTAAR "BEK nr. 696 af 23/06/2014, § 4, stk. 1"
      Og hviler FR-KONTAKT-UDESTAAR på LOV
      Og mangler FR-KONTAKT-UDESTAAR intet

    Scenarie: Det er ikke sket (2023)
      Givet Fravaerssag.forældreKontaktet er nej
      Når sagen vurderes den 2023-06-20
      Så siger FR-KONTAKT-UDESTAAR udestår
      Og er kilden til FR-KONTAKT-UDESTAAR "BEK nr. 1063 af 24/10/2019, § 5, stk. 1"
      Og hviler FR-KONTAKT-UDESTAAR på LOV
      Og mangler FR-KONTAKT-UDESTAAR intet

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreKontaktet er <svar>
      Når sagen vurderes den 2019-06-20
      Så er FR-KONTAKT-UDESTAAR ikke opfyldt
      Og mangler FR-KONTAKT-UDESTAAR intet
      Når sagen vurderes den 2023-06-20
      Så er FR-KONTAKT-UDESTAAR ikke opfyldt
      Og mangler FR-KONTAKT-UDESTAAR intet

      Eksempler:
        | hvorfor                                        | dage        | svar        |
        | det er sket                                    | 1           | ja          |
        | der intet ulovligt fravær er                   | 0           | nej         |
        | det er sket; fraværet er ikke gjort op         | ikke oplyst | ja          |
        | der intet ulovligt fravær er; resten er uvist  | 0           | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreKontaktet er <svar>
      Når sagen vurderes den 2019-06-20
      Så er FR-KONTAKT-UDESTAAR uafklaret
      Og mangler FR-KONTAKT-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |
      Når sagen vurderes den 2023-06-20
      Så er FR-KONTAKT-UDESTAAR uafklaret
      Og mangler FR-KONTAKT-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |

      Eksempler:
        | felt | dage | svar | hvem | spørgsmål |
        | Fravaerssag.forældreKontaktet | 1 | ikke oplyst | skole | Har skolens leder henvendt sig til forældrene om det ulovlige fravær? |
        | Kvartal.ulovligeDage | ikke oplyst | nej | skole | Hvor mange ulovlige fraværsdage er registreret i kvartalet? |

    Abstrakt Scenario: Reglen følger pligten: <dag>
      Givet Fravaerssag.forældreKontaktet er nej
      Når sagen vurderes den <dag>
      Så er FR-KONTAKT-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
        | 2019-12-31 | opfyldt            |
        | 2020-01-01 | opfyldt            |

  Regel: FR-SAMARBEJDE Bring fraværet til ophør sammen med forældre og elev
    Med forældrene og eleven selv.

    Baggrund: Alle fraværsdage i folkeskolens kvartal har en type
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal.dageUdenType er 0

    Scenarie: Eleven har én ulovlig dag: fraværet søges bragt til ophør (2023)
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-06-20
      Så siger FR-SAMARBEJDE pligt
      Og har FR-SAMARBEJDE intet resultat
      Og er handlingen i FR-SAMARBEJDE "Find sammen med forældrene og eleven selv ud af, hvordan fraværet kan bringes til ophør så hurtigt som muligt."
      Og er den ansvarlige i FR-SAMARBEJDE "Skolens leder"
      Og er kilden til FR-SAMARBEJDE "BEK nr. 1063 af 24/10/2019, § 5, stk. 2, 1. pkt."
      Og hviler FR-SAMARBEJDE på LOV
      Og mangler FR-SAMARBEJDE intet

    Abstrakt Scenario: Den første halve dag er nok, og kun i folkeskolen: <dage> dage, <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-SAMARBEJDE <udfald>
      Og mangler FR-SAMARBEJDE intet

      Eksempler:
        | dage | skole                 | udfald       |
        | 0    | FOLKESKOLE            | ikke opfyldt |
        | 0.5  | FOLKESKOLE            | opfyldt      |
        | 1    | FOLKESKOLE            | opfyldt      |
        | 60   | FOLKESKOLE            | opfyldt      |
        | 1    | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | 1    | EFTERSKOLE            | ikke opfyldt |
        | 1    | ANDEN                 | ikke opfyldt |

    Abstrakt Scenario: En dag uden type er ukendt, ikke ulovlig: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-06-20
      Så er FR-SAMARBEJDE <udfald>

      Eksempler:
        | ulovlige | ukendte     | udfald    |
        | 0        | 1           | uafklaret |
        | 0        | ikke oplyst | uafklaret |
        | 1        | 1           | opfyldt   |
        | 1        | ikke oplyst | opfyldt   |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-SAMARBEJDE uafklaret
      Og mangler FR-SAMARBEJDE kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 | skole       | dage        |
        | Kvartal.ulovligeDage | FOLKESKOLE  | ikke oplyst |
        | Skolegang.skoleform  | ikke oplyst | 1           |

    Abstrakt Scenario: Pligten følger bekendtgørelsen: <dag>
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den <dag>
      Så er FR-SAMARBEJDE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ELEV-UDESTAAR Eleven selv er ikke inddraget

    Baggrund: Eleven har én ulovlig dag i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | ulovligeDage | dageUdenType |
        | 1            | 0            |

    Scenarie: Det er ikke sket (2023)
      Givet Inddragelse.barnetInddraget er nej
      Når sagen vurderes den 2023-06-20
      Så siger FR-ELEV-UDESTAAR udestår
      Og er kilden til FR-ELEV-UDESTAAR "BEK nr. 1063 af 24/10/2019, § 5, stk. 2, 1. pkt."
      Og hviler FR-ELEV-UDESTAAR på LOV
      Og mangler FR-ELEV-UDESTAAR intet
      Og er handlingen i FR-ELEV-UDESTAAR "Tal med eleven."

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Inddragelse.barnetInddraget er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-ELEV-UDESTAAR ikke opfyldt
      Og mangler FR-ELEV-UDESTAAR intet

      Eksempler:
        | hvorfor                                        | dage        | svar        |
        | det er sket                                    | 1           | ja          |
        | der intet ulovligt fravær er                   | 0           | nej         |
        | det er sket; fraværet er ikke gjort op         | ikke oplyst | ja          |
        | der intet ulovligt fravær er; resten er uvist  | 0           | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Inddragelse.barnetInddraget er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-ELEV-UDESTAAR uafklaret
      Og mangler FR-ELEV-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |

      Eksempler:
        | felt | dage | svar | hvem | spørgsmål |
        | Inddragelse.barnetInddraget | 1 | ikke oplyst | fagperson | Er barnet inddraget i dialog, planlægning og beslutninger? |
        | Kvartal.ulovligeDage | ikke oplyst | nej | skole | Hvor mange ulovlige fraværsdage er registreret i kvartalet? |

    Abstrakt Scenario: Reglen følger pligten: <dag>
      Givet Inddragelse.barnetInddraget er nej
      Når sagen vurderes den <dag>
      Så er FR-ELEV-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-PPR Sagkyndig bistand i fornøden udstrækning
    Pligten er at vurdere; hvor meget der er fornøden, er lederens skøn.

    Baggrund: Alle fraværsdage i folkeskolens kvartal har en type
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal.dageUdenType er 0

    Scenarie: Eleven har én ulovlig dag: skolens leder vurderer behovet for sagkyndig bistand (2023)
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-06-20
      Så siger FR-PPR pligt
      Og har FR-PPR intet resultat
      Og er handlingen i FR-PPR "Vurdér, om der er brug for sagkyndig bistand, herunder PPR, og inddrag den i fornøden udstrækning."
      Og er den ansvarlige i FR-PPR "Skolens leder"
      Og er kilden til FR-PPR "BEK nr. 1063 af 24/10/2019, § 5, stk. 2, 2. pkt."
      Og hviler FR-PPR på LOV
      Og mangler FR-PPR intet

    Abstrakt Scenario: Den første halve dag er nok, og kun i folkeskolen: <dage> dage, <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR <udfald>
      Og mangler FR-PPR intet

      Eksempler:
        | dage | skole                 | udfald       |
        | 0    | FOLKESKOLE            | ikke opfyldt |
        | 0.5  | FOLKESKOLE            | opfyldt      |
        | 1    | FOLKESKOLE            | opfyldt      |
        | 60   | FOLKESKOLE            | opfyldt      |
        | 1    | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | 1    | EFTERSKOLE            | ikke opfyldt |
        | 1    | ANDEN                 | ikke opfyldt |

    Abstrakt Scenario: En dag uden type er ukendt, ikke ulovlig: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR <udfald>

      Eksempler:
        | ulovlige | ukendte     | udfald    |
        | 0        | 1           | uafklaret |
        | 0        | ikke oplyst | uafklaret |
        | 1        | 1           | opfyldt   |
        | 1        | ikke oplyst | opfyldt   |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR uafklaret
      Og mangler FR-PPR kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 | skole       | dage        |
        | Kvartal.ulovligeDage | FOLKESKOLE  | ikke oplyst |
        | Skolegang.skoleform  | ikke oplyst | 1           |

    Abstrakt Scenario: Pligten følger bekendtgørelsen: <dag>
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den <dag>
      Så er FR-PPR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-PPR-UDESTAAR Den sagkyndige bistand er ikke inddraget

    Baggrund: Eleven har én ulovlig dag i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | ulovligeDage | dageUdenType |
        | 1            | 0            |
      Og Fravaerssag.bistandFornøden er ja

    Scenarie: Det er ikke sket (2023)
      Givet Fravaerssag.bistandInddraget er nej
      Når sagen vurderes den 2023-06-20
      Så siger FR-PPR-UDESTAAR udestår
      Og er kilden til FR-PPR-UDESTAAR "BEK nr. 1063 af 24/10/2019, § 5, stk. 2, 2. pkt."
      Og hviler FR-PPR-UDESTAAR på LOV
      Og mangler FR-PPR-UDESTAAR intet

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.bistandInddraget er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR-UDESTAAR ikke opfyldt
      Og mangler FR-PPR-UDESTAAR intet

      Eksempler:
        | hvorfor                                        | dage        | svar        |
        | det er sket                                    | 1           | ja          |
        | der intet ulovligt fravær er                   | 0           | nej         |
        | det er sket; fraværet er ikke gjort op         | ikke oplyst | ja          |
        | der intet ulovligt fravær er; resten er uvist  | 0           | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.bistandInddraget er <svar>
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR-UDESTAAR uafklaret
      Og mangler FR-PPR-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |

      Eksempler:
        | felt | dage | svar | hvem | spørgsmål |
        | Fravaerssag.bistandInddraget | 1 | ikke oplyst | skole | Er sagkyndig bistand, herunder PPR, inddraget? |
        | Kvartal.ulovligeDage | ikke oplyst | nej | skole | Hvor mange ulovlige fraværsdage er registreret i kvartalet? |

    Scenarie: Om bistand er fornøden, er lederens skøn
      Givet Fravaerssag:
        | bistandInddraget | bistandFornøden |
        | nej              |                 |
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR-UDESTAAR uafklaret
      Og er resultatet af FR-PPR-UDESTAAR KRÆVER_FAGLIG_VURDERING
      Og mangler FR-PPR-UDESTAAR kun svar på:
        | felt                        | svares af | spørgsmål                                                             | skøn |
        | Fravaerssag.bistandFornøden | fagperson | Er der brug for sagkyndig bistand, herunder PPR? (skolelederens skøn) | ja   |
      Givet Fravaerssag.bistandFornøden er nej
      Når sagen vurderes den 2023-06-20
      Så er FR-PPR-UDESTAAR ikke opfyldt

    Abstrakt Scenario: Reglen følger pligten: <dag>
      Givet Fravaerssag.bistandInddraget er nej
      Når sagen vurderes den <dag>
      Så er FR-PPR-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ULOVLIG-10 Orientering ved 10 procent ulovligt fravær
    Har en elev i folkeskolen ulovligt fravær på 10 procent eller derover i et kvartal, skal skolens leder orientere forældrene
    om konsekvenserne ved 15 procent.
    Procenten er af alle kvartalets planlagte skoledage, og der afrundes ikke.

    Baggrund: Seks ulovlige dage i et kvartal med tres skoledage, i folkeskolens 5. klasse
      Givet Skolegang:
        | skoleform  | klassetrin |
        | FOLKESKOLE | 5          |
      Og Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        | 6            | 0            |

    Scenarie: Eleven har netop 10 procent: skolens leder har pligt til at orientere forældrene
      Når sagen vurderes den 2023-06-20
      Så siger FR-ULOVLIG-10 pligt
      Og har FR-ULOVLIG-10 intet resultat
      Og er handlingen i FR-ULOVLIG-10 "Orientér forældrene om konsekvenserne, hvis det ulovlige fravær når 15 procent i kvartalet."
      Og er den ansvarlige i FR-ULOVLIG-10 "Skolens leder"
      Og er kilden til FR-ULOVLIG-10 "BEK nr. 1063 af 24/10/2019, § 6, stk. 2"
      Og mangler FR-ULOVLIG-10 intet
      Og er FR-ULOVLIG-10 ikke spærret

    Scenarie: Orienteringen er lov, men hvordan lovens ord måles, er vejledning og lokale valg
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
        | 6    | 64        | 9,38 procent                       | ikke opfyldt |
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
        | 6.5  | 69        | 9      | ikke opfyldt |

    Scenarie: En kvart dag er en fejl i opgørelsen
      Givet Kvartal.ulovligeDage er 6.25
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Kvartal.ulovligeDage

    Scenarie: En halv dag i 5. klasse står, som skolen har registreret den, fx når eleven kom for sent
      Givet Kvartal.ulovligeDage er 5.5
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Givet Kvartal.ulovligeDage er 6.5
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 opfyldt

    Abstrakt Scenario: Kan en anden læsning af loven give 10 procent, er nejet en fagpersons: <dage> af <skoledage> dage
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | 0            |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Og <resultat>
      Og er FR-ANDEN-LAESNING-10 <læsning>

      Eksempler: 9,5 procent bliver til 10, når der rundes af
        | dage | skoledage | resultat                                                  | læsning      |
        | 8    | 85        | har FR-ULOVLIG-10 intet resultat                          | ikke opfyldt |
        | 8.5  | 90        | har FR-ULOVLIG-10 intet resultat                          | ikke opfyldt |
        | 9    | 91        | er resultatet af FR-ULOVLIG-10 KRÆVER_FAGLIG_VURDERING    | opfyldt      |
        | 6    | 61        | er resultatet af FR-ULOVLIG-10 KRÆVER_FAGLIG_VURDERING    | opfyldt      |

    Scenarie: Lige under grænsen viser forklaringen både tallet, rundet ned, og grænsen
      Givet Kvartal.skoledage er 61
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Og er resultatet af FR-ULOVLIG-10 KRÆVER_FAGLIG_VURDERING
      Og forklares FR-ULOVLIG-10 med "ulovligProcent er 9.8…; kræver mindst 10"

    Scenarie: Regnes der kun af de skoledage, der er gået, kan grænsen være nået: en fagperson afgør det
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        | 1            | 0            |
      Og Skoledag:
        | id | dato       |
        | a  | 2023-04-01 |
        | b  | 2023-04-03 |
        | c  | 2023-04-04 |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      Og er resultatet af FR-ULOVLIG-10 KRÆVER_FAGLIG_VURDERING

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
        | flere ulovlige dage end skoledage | 61       | 0    | 0       | Kvartal.ulovligeDage |
        | flere dage i alt end skoledage    | 6        | 54   | 1       | Kvartal.ulovligeDage |
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

    Scenarie: Har skolen registreret dag for dag, tælles dagene op; væk om morgenen er en hel dag
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 20        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del     | type            |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT        |
        | b  | 2023-04-12 | MORGEN  | ULOVLIGT        |
        | c  | 2023-04-13 | HEL_DAG | SYGDOM_MV       |
        | d  | 2023-04-14 | HEL_DAG | NØDUNDERVISNING |
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 opfyldt
      Givet Kvartal.skoledage er 22
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 ikke opfyldt

    Abstrakt Scenario: Ulovligt fravær tælles efter noteringen, i <klasse>. klasse: <del>
      Givet Skolegang.klassetrin er <klasse>
      Og Kvartal:
        | førsteDag  | skoledage   | ulovligeDage | dageUdenType |
        | 2023-04-01 | <skoledage> |              |              |
      Og Fravaersregistrering:
        | id | dato       | del   | type     |
        | a  | 2023-04-11 | <del> | ULOVLIGT |
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler: En dag er 10 procent af 10, en halv dag er 10 procent af 5
        | klasse | del         | skoledage | udfald       |
        | 0      | HEL_DAG     | 10        | opfyldt      |
        | 0      | MORGEN      | 10        | opfyldt      |
        | 0      | MIDT        | 5         | ikke opfyldt |
        | 0      | SIDSTE_TIME | 5         | ikke opfyldt |
        | 0      | HALV_DAG    | 5         | opfyldt      |
        | 0      | HALV_DAG    | 6         | ikke opfyldt |
        | 6      | MORGEN      | 10        | opfyldt      |
        | 6      | SIDSTE_TIME | 5         | ikke opfyldt |
        | 7      | HEL_DAG     | 10        | opfyldt      |
        | 7      | MORGEN      | 10        | opfyldt      |
        | 7      | MIDT        | 5         | ikke opfyldt |
        | 7      | SIDSTE_TIME | 5         | opfyldt      |
        | 7      | SIDSTE_TIME | 6         | ikke opfyldt |
        | 10     | SIDSTE_TIME | 5         | opfyldt      |

    Scenarie: Er klassetrinnet ikke oplyst, afgør det, om den sidste time tæller, og skolen spørges
      Givet Skolegang.klassetrin er ikke oplyst
      Og Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 5         |              |              |
      Og Fravaersregistrering:
        | id | dato       | del         | type     |
        | a  | 2023-04-11 | SIDSTE_TIME | ULOVLIGT |
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                 | svares af |
        | Skolegang.klassetrin | skole     |

    Scenarie: En dag yngre end en uge uden registrering er ukendt; den registrerede tæller med det samme
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        |              |              |
      Og Skoledag:
        | id | dato       |
        | 1  | 2023-06-13 |
        | 2  | 2023-06-14 |
        | 3  | 2023-06-15 |
        | 4  | 2023-06-16 |
        | 5  | 2023-06-19 |
        | 6  | 2023-06-20 |
      Og Fravaersregistrering:
        | id | dato       | del     | type     |
        | 1  | 2023-06-13 | HEL_DAG | ULOVLIGT |
        | 6  | 2023-06-20 | HEL_DAG | ULOVLIGT |
      # Fire skoledage er yngre end en uge og uden registrering: 2 til 6 dage af tres.
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                         | svares af | spørgsmål                                                                                             |
        | Kvartal.dageUdenRegistrering | skole     | Hvor mange af kvartalets skoledage i de seneste syv dage er endnu ikke registreret? (registrér dem) |
      Givet Kvartal.dageUdenRegistrering er 3
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 ikke opfyldt
      # Den 14. juni er en uge gammel den 21. juni: så er den et fremmøde.
      Givet Kvartal.dageUdenRegistrering er ikke oplyst
      Når sagen vurderes den 2023-06-21
      Så er FR-ULOVLIG-10 ikke opfyldt

    Scenarie: Flere dage uden registrering, end der er, afvises
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType | dageUdenRegistrering |
        | 2023-04-01 | 60        |              |              | 1                    |
      Og Skoledag:
        | id | dato       |
        | 1  | 2023-06-13 |
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Kvartal.dageUdenRegistrering

    Abstrakt Scenario: Siger skolen, at dage ikke er registreret, kan de ændre skolens egne tal: <dage> dage
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType | dageUdenRegistrering |
        | 60        | 4            | 0            | <dage>               |
      Når sagen vurderes den 2023-06-20
      Så er FR-ULOVLIG-10 <udfald>

      Eksempler:
        | dage        | udfald       |
        | ikke oplyst | ikke opfyldt |
        | 0           | ikke opfyldt |
        | 1           | ikke opfyldt |
        | 2           | uafklaret    |

    Scenarie: En registrering uden type er ikke ulovlig, men kan blive det: skolen spørges om netop den
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 20        |              |              |
      Og Fravaersregistrering:
        | id | dato       | del     | type     |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT |
        | b  | 2023-04-12 | HEL_DAG |          |
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 uafklaret
      Og mangler FR-ULOVLIG-10 kun svar på:
        | felt                         | svares af | spørgsmål                                         |
        | Fravaersregistrering[b].type | skole     | Hvilken type har skolen registreret for fraværet? |

    Scenarie: Er der ingen registreringer i kvartalet, er der intet ulovligt fravær
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        |              |              |
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2023-07-15
      Så er FR-ULOVLIG-10 ikke opfyldt

    Scenarie: Opgør skolen seks dage, men er der kun registreret én, skal tallene først bringes til at passe
      Givet Fravaersregistrering:
        | id | dato       | del     | type     |
        | a  | 2023-04-11 | HEL_DAG | ULOVLIGT |
      Når sagen vurderes den 2023-07-15
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

  Regel: FR-ORIENTERING-UDESTAAR Forældrene er ikke orienteret

    Baggrund: Netop 10 procent ulovligt fravær i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |

    Scenarie: Skolens leder har ikke orienteret forældrene
      Givet Fravaerssag.forældreVarslet er nej
      Når sagen vurderes den 2023-06-20
      Så siger FR-ORIENTERING-UDESTAAR udestår
      Og mangler FR-ORIENTERING-UDESTAAR intet
      Og hviler FR-ORIENTERING-UDESTAAR på LOV
      Og er kilden til FR-ORIENTERING-UDESTAAR "BEK nr. 1063 af 24/10/2019, § 6, stk. 2"

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreVarslet er <orienteret>
      Når sagen vurderes den 2023-06-20
      Så er FR-ORIENTERING-UDESTAAR ikke opfyldt
      Og mangler FR-ORIENTERING-UDESTAAR intet

      Eksempler:
        | hvorfor                                           | dage        | orienteret  |
        | forældrene er orienteret                           | 6           | ja          |
        | fraværet er under grænsen                         | 5           | nej         |
        | forældrene er orienteret; fraværet ikke gjort op  | ikke oplyst | ja          |
        | fraværet er under grænsen; resten er uvist | 5           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreVarslet er <orienteret>
      Når sagen vurderes den 2023-06-20
      Så er FR-ORIENTERING-UDESTAAR uafklaret
      Og mangler FR-ORIENTERING-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                        | dage        | orienteret  | spørgsmål                                                        |
        | Fravaerssag.forældreVarslet | 6           | ikke oplyst | Har skolens leder orienteret forældrene om konsekvenserne ved 15 procent ulovligt fravær? |
        | Kvartal.ulovligeDage        | ikke oplyst | nej         | Hvor mange ulovlige fraværsdage er registreret i kvartalet?      |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2020: <dag>
      Givet Fravaerssag.forældreVarslet er nej
      Når sagen vurderes den <dag>
      Så er FR-ORIENTERING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |
