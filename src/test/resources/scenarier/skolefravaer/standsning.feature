# language: da
Egenskab: Skolefravær, spor A: kommunens stilling, når skolen har underrettet ved 15 procent
  Hvornår skal kommunen tage stilling? Hvad stillingen skal være, siger reglerne aldrig.
  Reglerne står i rules/skolefravaer/standsning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-AFGOERELSE Kommunen skal tage stilling (serviceloven § 155 c)
    Har folkeskolen underrettet, skal kommunen tage stilling. Hvad der skal være i orden først, står i andre regler.

    Baggrund: Folkeskolen har underrettet, alle er hørt, og opgørelsen viser netop 15 procent
      Givet Barn.fødselsdato er 2010-03-14
      Og Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |
      Og Fravaerssag:
        | kommunenUnderrettet | opgørelseVedlagt | opgørelseStemmer | forældreHørt | barnHørt |
        | ja                  | ja               | ja               | ja           | ja       |

    Abstrakt Scenario: Alt er på plads: kommunen skal tage stilling, og motoren siger ikke hvilken, efter <lov>
      Når sagen vurderes den <dag>
      Så siger FR-AFGOERELSE fagligVurdering
      Og er resultatet af FR-AFGOERELSE KOMMUNEN_SKAL_TAGE_STILLING
      Og er handlingen i FR-AFGOERELSE "Tag stilling på det oplyste grundlag, begrund den, og giv klagevejledning: underretningen kan ikke påklages, afgørelsen kan (Ankestyrelsen)."
      Og er den ansvarlige i FR-AFGOERELSE "Kommunen"
      Og er kilden til FR-AFGOERELSE "<kilde>"
      Og hviler FR-AFGOERELSE på LOV
      Og mangler FR-AFGOERELSE intet
      Og er FR-AFGOERELSE ikke spærret

      Eksempler:
        | lov          | dag        | kilde                |
        | serviceloven | 2023-12-31 | Serviceloven § 155 c |
        | barnets lov  | 2024-01-01 | Barnets lov § 134    |

    Scenarie: Hjemlen er fundet, men ydelsesloven henviser stadig til den gamle
      Når sagen vurderes den 2024-05-15
      Så siger FR-AFGOERELSE fagligVurdering
      Og er forbeholdet ved FR-AFGOERELSE "Børne- og ungeydelsesloven henviser stadig til serviceloven § 155 c (LBK nr. 603/2025); lov nr. 1642 af 16. december 2025 er ikke læst. Kontrollér det på retsinformation.dk."

    Abstrakt Scenario: Før afgørelsen spærrer det, at <hvad>
      Givet <felt> er <svar>
      Når sagen vurderes den 2023-05-15
      Så er FR-AFGOERELSE opfyldt
      Og er FR-AFGOERELSE spærret af <regel>
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE opfyldt
      Og er FR-AFGOERELSE spærret af <regel>

      Eksempler:
        | hvad                                    | felt                         | svar | regel                  |
        | forældrene ikke er hørt                 | Fravaerssag.forældreHørt     | nej  | FR-HOER-FORAELDRE      |
        | barnet på 13 år ikke er hørt            | Fravaerssag.barnHørt         | nej  | FR-HOER-BARN-12        |
        | opgørelsen ikke er vedlagt              | Fravaerssag.opgørelseVedlagt | nej  | FR-GRUNDLAG-OPGOERELSE |
        | opgørelsen ikke stemmer                 | Fravaerssag.opgørelseStemmer | nej  | FR-GRUNDLAG-OPGOERELSE |
        | registreringerne viser under 15 procent | Kvartal.ulovligeDage         | 8    | FR-GRUNDLAG-PROCENT    |

    Abstrakt Scenario: Så længe det ikke er oplyst, venter afgørelsen: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-AFGOERELSE opfyldt
      Og afventer FR-AFGOERELSE <regel>
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE opfyldt
      Og afventer FR-AFGOERELSE <regel>

      Eksempler:
        | felt                         | regel                  |
        | Fravaerssag.forældreHørt     | FR-HOER-FORAELDRE      |
        | Fravaerssag.barnHørt         | FR-HOER-BARN-12        |
        | Fravaerssag.opgørelseVedlagt | FR-GRUNDLAG-OPGOERELSE |
        | Fravaerssag.opgørelseStemmer | FR-GRUNDLAG-OPGOERELSE |
        | Kvartal.ulovligeDage         | FR-GRUNDLAG-PROCENT    |

    Scenarie: Er barnet 11 år og ikke hørt, spærrer det aldrig: at høre fra 10 år er et lokalt tillæg
      Givet Barn.fødselsdato er 2012-09-01
      Og Fravaerssag.barnHørt er nej
      Når sagen vurderes den 2023-12-31
      Så er FR-AFGOERELSE opfyldt
      Og er FR-AFGOERELSE ikke spærret
      Når sagen vurderes den 2024-01-01
      Så er FR-AFGOERELSE opfyldt
      Og er FR-AFGOERELSE ikke spærret
      Og er FR-HOER-BARN-10 opfyldt
      Og er FR-HOER-BARN-12 ikke opfyldt

    Abstrakt Scenario: Undskyldelige omstændigheder spærrer ikke: kommunen skal tage stilling, og svaret er <svar>
      Givet Fravaerssag.undskyldeligeOmstændigheder er <svar>
      Når sagen vurderes den 2023-05-15
      Så er FR-AFGOERELSE opfyldt
      Og er FR-AFGOERELSE ikke spærret

      Eksempler:
        | svar        |
        | ja          |
        | nej         |
        | ikke oplyst |

    Abstrakt Scenario: Der er ingen sag at tage stilling til, når <hvorfor>
      Givet Skolegang.skoleform er <skole>
      Og Fravaerssag.kommunenUnderrettet er <underrettet>
      Når sagen vurderes den 2023-05-15
      Så er FR-AFGOERELSE ikke opfyldt
      Og har FR-AFGOERELSE intet resultat
      Og mangler FR-AFGOERELSE intet
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE ikke opfyldt
      Og mangler FR-AFGOERELSE intet

      Eksempler:
        | hvorfor                                      | skole                 | underrettet |
        | skolen ikke har underrettet                  | FOLKESKOLE            | nej         |
        | eleven går på friskole                       | FRI_ELLER_PRIVATSKOLE | ja          |
        | eleven går på efterskole                     | EFTERSKOLE            | ja          |
        | eleven går på en skole, kilderne ikke nævner | ANDEN                 | ja          |
        | skolen ikke har underrettet; resten er uvist | ikke oplyst           | nej         |
        | eleven går på friskole; resten er uvist      | FRI_ELLER_PRIVATSKOLE | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-AFGOERELSE uafklaret
      Og har FR-AFGOERELSE intet resultat
      Og mangler FR-AFGOERELSE kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE uafklaret
      Og har FR-AFGOERELSE intet resultat
      Og mangler FR-AFGOERELSE kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                            | spørgsmål                                                                 |
        | Skolegang.skoleform             | Hvilken slags skole går eleven på?                                        |
        | Fravaerssag.kommunenUnderrettet | Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? |

    Abstrakt Scenario: Kommunen tager stilling siden 1. august 2019, før og efter årsskiftet 2023-2024: <dag>
      Givet Barn.fødselsdato er 2007-03-14
      Når sagen vurderes den <dag>
      Så er FR-AFGOERELSE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Abstrakt Scenario: Efter 2023 afgør det, om underretningen var færdigbehandlet, hvilken lov der gælder: <hvad>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE <barnets lov>
      Og er FR-AFGOERELSE-SEL <serviceloven>

      Eksempler: Kan det ikke afgøres, vises begge
        | hvad                                 | modtaget    | færdig      | barnets lov  | serviceloven |
        | færdig den sidste dag i 2023         | 2023-12-01  | 2023-12-31  | ikke opfyldt | opfyldt      |
        | færdig den første dag i 2024         | 2023-12-01  | 2024-01-01  | opfyldt      | ikke opfyldt |
        | ikke færdig                          | 2023-12-01  | ikke sket   | opfyldt      | ikke opfyldt |
        | modtaget i 2023, og resten er uvist  | 2023-12-31  | ikke oplyst | opfyldt      | uafklaret    |
        | modtaget i 2024                      | 2024-01-01  | ikke oplyst | opfyldt      | ikke opfyldt |
        | intet er oplyst                      | ikke oplyst | ikke oplyst | opfyldt      | ikke opfyldt |
        | kun at den var færdig                | ikke oplyst | 2023-12-31  | ikke opfyldt | opfyldt      |

  Regel: FR-AFGOERELSE-SEL Serviceloven § 155 c gælder, når sagen var færdig i 2023

    Baggrund: Folkeskolen underrettede, og underretningen var færdigbehandlet i 2023
      Givet Barn.fødselsdato er 2010-03-14
      Og Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |
      Og Fravaerssag:
        | kommunenUnderrettet | opgørelseVedlagt | opgørelseStemmer | forældreHørt | barnHørt |
        | ja                  | ja               | ja               | ja           | ja       |
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-11-01   | 2023-12-31          |

    Scenarie: Regnes den gamle sag om, er det den gamle lov
      Når sagen vurderes den 2025-05-15
      Så siger FR-AFGOERELSE-SEL fagligVurdering
      Og er resultatet af FR-AFGOERELSE-SEL KOMMUNEN_SKAL_TAGE_STILLING
      Og er handlingen i FR-AFGOERELSE-SEL "Tag stilling på det oplyste grundlag, begrund den, og giv klagevejledning: underretningen kan ikke påklages, afgørelsen kan (Ankestyrelsen)."
      Og er den ansvarlige i FR-AFGOERELSE-SEL "Kommunen"
      Og er kilden til FR-AFGOERELSE-SEL "Serviceloven § 155 c; barnets lov § 213, stk. 1"
      Og hviler FR-AFGOERELSE-SEL på LOV
      Og mangler FR-AFGOERELSE-SEL intet
      Og er FR-AFGOERELSE-SEL ikke spærret
      Og er FR-AFGOERELSE ikke opfyldt

    Abstrakt Scenario: Kun fra en folkeskole, og kun når den har underrettet: <skole>, <underrettet>
      Givet Skolegang.skoleform er <skole>
      Og Fravaerssag.kommunenUnderrettet er <underrettet>
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE-SEL <udfald>

      Eksempler:
        | skole       | underrettet | udfald       |
        | FOLKESKOLE  | ja          | opfyldt      |
        | FOLKESKOLE  | nej         | ikke opfyldt |
        | FOLKESKOLE  | ikke oplyst | uafklaret    |
        | EFTERSKOLE  | ja          | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Hvornår den var færdig: <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-05-15
      Så er FR-AFGOERELSE-SEL <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-11-01  | 2023-12-30  | opfyldt      |
        | 2023-11-01  | 2023-12-31  | opfyldt      |
        | 2023-11-01  | 2024-01-01  | ikke opfyldt |
        | 2023-11-01  | ikke sket   | ikke opfyldt |
        | 2023-12-31  | ikke oplyst | uafklaret    |
        | 2024-01-01  | ikke oplyst | ikke opfyldt |
        | 2024-01-01  | 2024-01-01  | ikke opfyldt |
        | ikke oplyst | ikke oplyst | ikke opfyldt |
        | ikke oplyst | 2023-12-31  | opfyldt      |

    Abstrakt Scenario: Før 2024 er det den almindelige regel: <dag>
      Når sagen vurderes den <dag>
      Så er FR-AFGOERELSE-SEL <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2023-12-31 | uden for gyldighed |
        | 2024-01-01 | opfyldt            |
