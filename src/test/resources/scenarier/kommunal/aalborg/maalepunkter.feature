# language: da
Egenskab: Aalborgs fem målepunkter for den gode sagsbehandling
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/aalborg/maalepunkter.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/aalborg

  Regel: SB-AALBORG-FORELIGGER Målepunkt: undersøgelsen foreligger

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.afsluttet er <afsluttet>
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-FORELIGGER <udfald>

      Eksempler:
        | hvordan | afsluttet   | udfald       |
        | Ja      | 2024-05-01  | opfyldt      |
        | Nej     | ikke sket   | ikke opfyldt |
        | Ukendt  | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Undersoegelse.afsluttet er 2015-01-10
      Når sagen vurderes den <dag>
      Så er SB-AALBORG-FORELIGGER <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Undersoegelse.afsluttet er 2024-05-01
      Når sagen vurderes den 2024-06-01
      Så siger SB-AALBORG-FORELIGGER opfyldt
      Og hviler SB-AALBORG-FORELIGGER på KOMMUNAL
      Og er kilden til SB-AALBORG-FORELIGGER "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter barnets lov § 20, før 2024 serviceloven § 50"

  Regel: SB-AALBORG-RETTIDIG Målepunkt: undersøgelsen er rettidig

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.opmærksom er 2024-01-10
      Og Undersoegelse.afsluttet er <afsluttet>
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-RETTIDIG <udfald>

      Eksempler:
        | hvordan           | afsluttet   | udfald       |
        | På den sidste dag | 2024-05-10  | opfyldt      |
        | Dagen efter       | 2024-05-11  | ikke opfyldt |
        | Ikke afsluttet    | ikke sket   | ikke opfyldt |
        | Ukendt            | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Undersoegelse.opmærksom er 2015-01-10
      Og Undersoegelse.afsluttet er ikke sket
      Når sagen vurderes den <dag>
      Så er SB-AALBORG-RETTIDIG <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Undersoegelse.opmærksom er 2024-03-01
      Og Undersoegelse.afsluttet er ikke sket
      Når sagen vurderes den 2024-06-01
      Så siger SB-AALBORG-RETTIDIG opfyldt
      Og hviler SB-AALBORG-RETTIDIG på KOMMUNAL
      Og er kilden til SB-AALBORG-RETTIDIG "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter barnets lov § 20, stk. 3, før 2024 serviceloven § 50, stk. 7"

  Regel: SB-AALBORG-SAMTALE Målepunkt: kravet om samtale med barnet er opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Synspunkter.beslutning er 2024-01-01
      Og Synspunkter.samtale er <samtale>
      Og Synspunkter.heltSærligt er <særligt>
      Og Synspunkter.grund er <grund>
      Og Synspunkter.påAndenVis er <andenVis>
      Og Synspunkter.samtaleIUndersøgelsen er ja
      Og Synspunkter.opregnet er nej
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-SAMTALE <udfald>

      Eksempler:
        | hvordan                    | samtale     | særligt     | grund         | andenVis    | udfald       |
        | Holdt                      | HOLDT       | ikke oplyst | ikke oplyst   | ikke oplyst | opfyldt      |
        | Ikke holdt                 | IKKE_HOLDT  | ja          | ALDER         | ja          | ikke opfyldt |
        | Fraveget på grund af alder | FRAVEGET    | ja          | ALDER         | ja          | opfyldt      |
        | Fraveget af andre grunde   | FRAVEGET    | ja          | ANDRE_FORHOLD | ja          | opfyldt      |
        | Uden en grund              | FRAVEGET    | ja          | INGEN         | ja          | ikke opfyldt |
        | Ikke helt særligt          | FRAVEGET    | nej         | ALDER         | ja          | ikke opfyldt |
        | Synspunkterne ikke skaffet | FRAVEGET    | ja          | ALDER         | nej         | ikke opfyldt |
        | Grunden er ukendt          | FRAVEGET    | ja          | ikke oplyst   | ja          | uafklaret    |
        | Skønnet er ukendt          | FRAVEGET    | ikke oplyst | ALDER         | ja          | uafklaret    |
        | Hvordan er ukendt          | FRAVEGET    | ja          | ALDER         | ikke oplyst | uafklaret    |
        | Ukendt                     | ikke oplyst | ja          | ALDER         | ja          | uafklaret    |

    Abstrakt Scenario: Efter serviceloven: <hvordan>
      Givet Synspunkter.beslutning er 2023-12-31
      Og Synspunkter.samtale er <samtale>
      Og Synspunkter.heltSærligt er nej
      Og Synspunkter.grund er INGEN
      Og Synspunkter.påAndenVis er <andenVis>
      Og Synspunkter.samtaleIUndersøgelsen er <undersøgelsen>
      Og Synspunkter.opregnet er <nævnt>
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-SAMTALE <udfald>

      Eksempler:
        | hvordan                           | samtale    | andenVis    | undersøgelsen | nævnt       | udfald       |
        | Holdningen er skaffet             | FRAVEGET   | ja          | nej           | ja          | opfyldt      |
        | Holdningen er ikke skaffet        | FRAVEGET   | nej         | nej           | ja          | ikke opfyldt |
        | Der er talt i undersøgelsen       | IKKE_HOLDT | nej         | ja            | ja          | opfyldt      |
        | § 48 nævner ikke afgørelsen       | IKKE_HOLDT | nej         | nej           | nej         | opfyldt      |
        | Der er slet ikke talt med barnet  | IKKE_HOLDT | ja          | nej           | ja          | ikke opfyldt |
        | Undersøgelsens samtale er ukendt  | IKKE_HOLDT | nej         | ikke oplyst   | ja          | uafklaret    |
        | Ukendt, om § 48 nævner afgørelsen | IKKE_HOLDT | nej         | nej           | ikke oplyst | uafklaret    |
        | Ukendt, om holdningen er skaffet  | FRAVEGET   | ikke oplyst | nej           | ja          | uafklaret    |

    Abstrakt Scenario: Beslutningens dag er <dag>
      Givet Synspunkter.beslutning er <dag>
      Og Synspunkter.samtale er FRAVEGET
      Og Synspunkter.heltSærligt er nej
      Og Synspunkter.grund er ALDER
      Og Synspunkter.påAndenVis er <andenVis>
      Og Synspunkter.samtaleIUndersøgelsen er <undersøgelsen>
      Og Synspunkter.opregnet er ja
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-SAMTALE <udfald>

      Eksempler:
        | dag         | andenVis | undersøgelsen | udfald       |
        | ikke oplyst | ja       | nej           | uafklaret    |
        | ikke oplyst | nej      | ja            | uafklaret    |
        | ikke sket   | ja       | nej           | ikke opfyldt |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Synspunkter.samtale er HOLDT
      Når sagen vurderes den <dag>
      Så er SB-AALBORG-SAMTALE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Synspunkter.samtale er HOLDT
      Når sagen vurderes den 2024-06-01
      Så siger SB-AALBORG-SAMTALE opfyldt
      Og hviler SB-AALBORG-SAMTALE på KOMMUNAL
      Og er kilden til SB-AALBORG-SAMTALE "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter barnets lov § 5, stk. 3-4, før 2024 serviceloven § 48"

  Regel: SB-AALBORG-PLAN Målepunkt: planen er udarbejdet og opdateres

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Indsatsplan.barnetsPlan er <plan>
      Og Indsatsplan.ungeplan er <ungeplan>
      Og Indsatsplan.revideret er 2024-05-20
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-PLAN <udfald>

      Eksempler:
        | hvordan                          | født        | plan        | ungeplan    | udfald       |
        | Barnets plan                     | 2014-06-01  | 2024-05-01  | ikke sket   | opfyldt      |
        | Ungeplan                         | 2008-06-01  | ikke sket   | 2024-05-01  | opfyldt      |
        | Ingen                            | 2008-06-01  | ikke sket   | ikke sket   | ikke opfyldt |
        | Ukendt                           | 2008-06-01  | ikke oplyst | ikke sket   | uafklaret    |
        | Ungeplanen er ukendt             | 2008-06-01  | ikke sket   | ikke oplyst | uafklaret    |
        | Under 16 spørges der ikke om den | 2008-06-02  | ikke sket   | ikke oplyst | ikke opfyldt |
        | Alderen er ukendt                | ikke oplyst | ikke sket   | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Opdateret: <hvordan>
      Givet Indsatsplan.barnetsPlan er 2024-02-01
      Og Indsatsplan.revideret er <revideret>
      Og Indsats:
        | id | trin          | førsteOpfølgning |
        | i1 | HJEMMEBASERET | <fulgt op>       |
        | i2 | HJEMMEBASERET | ikke sket        |
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-PLAN <udfald>

      Eksempler:
        | hvordan                           | revideret   | fulgt op    | udfald       |
        | Ja                                | 2024-05-01  | 2024-05-01  | opfyldt      |
        | Nej                               | ikke sket   | 2024-05-01  | ikke opfyldt |
        | Ikke oplyst                       | ikke oplyst | 2024-05-01  | uafklaret    |
        | Der er endnu ikke fulgt op        | ikke sket   | ikke sket   | opfyldt      |
        | Om der er fulgt op, er ikke oplyst | ikke sket   | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Indsatsplan.barnetsPlan er 2015-01-10
      Og ingen Indsats
      Når sagen vurderes den <dag>
      Så er SB-AALBORG-PLAN <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Indsatsplan.barnetsPlan er 2024-05-01
      Og ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så siger SB-AALBORG-PLAN opfyldt
      Og hviler SB-AALBORG-PLAN på KOMMUNAL
      Og er kilden til SB-AALBORG-PLAN "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter barnets lov §§ 91 og 108, før 2024 serviceloven § 140"

  Regel: SB-AALBORG-OPFOELGNING Målepunkt: der er fulgt op

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | førsteOpfølgning |
        | i1 | HJEMMEBASERET | <fulgt op>       |
        | i2 | HJEMMEBASERET | ikke sket        |
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-OPFOELGNING <udfald>

      Eksempler:
        | hvordan | fulgt op    | udfald       |
        | Ja      | 2024-05-01  | opfyldt      |
        | Nej     | ikke sket   | ikke opfyldt |
        | Ukendt  | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Indsats:
        | id | trin          | førsteOpfølgning |
        | i1 | HJEMMEBASERET | 2015-01-10       |
      Når sagen vurderes den <dag>
      Så er SB-AALBORG-OPFOELGNING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Indsats:
        | id | trin          | førsteOpfølgning |
        | i1 | HJEMMEBASERET | 2024-05-01       |
      Når sagen vurderes den 2024-06-01
      Så siger SB-AALBORG-OPFOELGNING opfyldt
      Og hviler SB-AALBORG-OPFOELGNING på KOMMUNAL
      Og er kilden til SB-AALBORG-OPFOELGNING "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter barnets lov § 95, før 2024 serviceloven § 70"
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-OPFOELGNING ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-06-01
      Så er SB-AALBORG-OPFOELGNING uafklaret
