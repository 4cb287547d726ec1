# language: da
Egenskab: Indsatstrappen: KL's anbefalinger om netværk, plejefamilie, nedtrapning, progression og forældre
  Reglerne står i rules/indsatstrappe/kl-2015.drl. De er anbefalinger, aldrig pligt. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe
    Og Trinvurdering.valgt er HJEMMEBASERET

  Regel: IT-NETVAERK Netværket er ikke afsøgt
    Netværk og familie er udgangspunkt, uanset hvilket af trin 4-6 der er bragt i overvejelse.

    Scenarie: Institution er bragt i overvejelse, og netværket er ikke afsøgt
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution | netværkAfsøgt |
        | nej               | nej          | ja          | nej           |
      Når sagen vurderes den 2024-05-15
      Så siger IT-NETVAERK anbefaling
      Og er resultatet af IT-NETVAERK NETVÆRK_IKKE_AFSØGT
      Og er handlingen i IT-NETVAERK "Afsøg barnets slægt og netværk."
      Og er den ansvarlige i IT-NETVAERK "Kommunens rådgiver"
      Og hviler IT-NETVAERK på ANBEFALING

    Scenarie: Risikovurderingen går forud: netværket afsøges ikke endnu
      Givet områderne indsatstrappe og underretning
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Og Overvejelse.plejefamilie er ja
      Og Overvejelse.netværkAfsøgt er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-NETVAERK opfyldt
      Og er IT-NETVAERK spærret af UN-RISIKO-FOERST

    Scenarie: Er trinnet valgt, er det også overvejet
      Givet Trinvurdering.valgt er PLEJEFAMILIE
      Og Overvejelse.netværkAfsøgt er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-NETVAERK opfyldt

    Abstrakt Scenario: Trin 4 <netværk>, trin 5 <plejefamilie>, trin 6 <institution>; netværket afsøgt: <afsøgt>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie   | institution   | netværkAfsøgt |
        | <netværk>         | <plejefamilie> | <institution> | <afsøgt>      |
      Når sagen vurderes den 2024-05-15
      Så er IT-NETVAERK <udfald>

      Eksempler:
        | netværk | plejefamilie | institution | afsøgt      | udfald       |
        | ja      | nej          | nej         | nej         | opfyldt      |
        | nej     | ja           | nej         | nej         | opfyldt      |
        | nej     | nej          | ja          | ja          | ikke opfyldt |
        | nej     | nej          | nej         | nej         | ikke opfyldt |
        | nej     | nej          | ja          | ikke oplyst | uafklaret    |
        | nej     | ikke oplyst  | nej         | nej         | uafklaret    |

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution | netværkAfsøgt |
        | nej               | nej          | ja          | nej           |
      Når sagen vurderes den 2015-02-28
      Så er IT-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-NETVAERK opfyldt

  Regel: IT-INSTITUTION-BEGRUND Institution skal begrundes
    En anbefaling, der kan fraviges med en begrundelse; loven kræver en konkret vurdering.

    Scenarie: Plejefamilie er mulig, og institution er ikke begrundet
      Givet Overvejelse:
        | institution | netværkMuligt | plejefamilieMulig | institutionBegrundet |
        | ja          | nej           | ja                | nej                  |
      Når sagen vurderes den 2024-05-15
      Så siger IT-INSTITUTION-BEGRUND udestår
      Og er handlingen i IT-INSTITUTION-BEGRUND "Begrund, hvorfor institution bedst imødekommer barnets behov."

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | institution   | netværkMuligt | plejefamilieMulig | institutionBegrundet |
        | <institution> | <netværk>     | <plejefamilie>    | <begrundet>          |
      Når sagen vurderes den 2024-05-15
      Så er IT-INSTITUTION-BEGRUND <udfald>

      Eksempler:
        | hvordan                                          | institution | netværk     | plejefamilie | begrundet   | udfald       |
        | Netværk er muligt                                | ja          | ja          | nej          | nej         | opfyldt      |
        | Hverken netværk eller plejefamilie er mulig      | ja          | nej         | nej          | nej         | ikke opfyldt |
        | Institution er begrundet                         | ja          | ja          | ja           | ja          | ikke opfyldt |
        | Institution er ikke bragt i overvejelse          | nej         | ja          | ja           | nej         | ikke opfyldt |
        | Om plejefamilie er mulig, ved ingen              | ja          | nej         | ikke oplyst  | nej         | uafklaret    |
        | Om netværk er muligt, ved ingen                  | ja          | ikke oplyst | nej          | nej         | uafklaret    |
        | Om den er begrundet, ved ingen                   | ja          | nej         | ja           | ikke oplyst | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej         | ja           | nej         | uafklaret    |

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Overvejelse:
        | institution | plejefamilieMulig | institutionBegrundet |
        | ja          | ja                | nej                  |
      Når sagen vurderes den 2015-02-28
      Så er IT-INSTITUTION-BEGRUND uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-INSTITUTION-BEGRUND opfyldt

  Regel: IT-INSTITUTION-FORLOEB Forløbet på institution mangler mål, varighed eller plan
    Et forløb på institution er kort, målrettet og intensivt, med plan for at vende tilbage.

    Scenarie: Forløbet har ingen forventet varighed
      Givet Indsats:
        | id | trin        | mål | varighed | nedtrapningsplan |
        | i1 | INSTITUTION | ja  | nej      | ja               |
      Når sagen vurderes den 2024-05-15
      Så siger IT-INSTITUTION-FORLOEB udestår
      Og er vidnerne for IT-INSTITUTION-FORLOEB Indsats[i1]
      Og er handlingen i IT-INSTITUTION-FORLOEB "Angiv mål, forventet varighed og plan for nedtrapning."

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | mål   | varighed   | nedtrapningsplan |
        | i1 | <trin> | <mål> | <varighed> | <plan>           |
      Når sagen vurderes den 2024-05-15
      Så er IT-INSTITUTION-FORLOEB <udfald>

      Eksempler:
        | hvordan                             | trin          | mål         | varighed    | plan        | udfald       |
        | Målet mangler                       | INSTITUTION   | nej         | ja          | ja          | opfyldt      |
        | Planen mangler                      | INSTITUTION   | ja          | ja          | nej         | opfyldt      |
        | Alt er angivet                      | INSTITUTION   | ja          | ja          | ja          | ikke opfyldt |
        | Et andet trin                       | PLEJEFAMILIE  | nej         | nej         | nej         | ikke opfyldt |
        | Et andet trin, hvor intet er oplyst | HJEMMEBASERET | ikke oplyst | ikke oplyst | ikke oplyst | ikke opfyldt |
        | Om målet er angivet, ved ingen      | INSTITUTION   | ikke oplyst | ja          | ja          | uafklaret    |
        | Om varigheden er angivet, ved ingen | INSTITUTION   | ja          | ikke oplyst | ja          | uafklaret    |
        | Om der er en plan, ved ingen        | INSTITUTION   | ja          | ja          | ikke oplyst | uafklaret    |

    Scenarie: Er der ingen indsatser, mangler intet
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-INSTITUTION-FORLOEB ikke opfyldt

    Scenarie: Er indsatserne ikke oplyst, spørges der, hvilke der er
      Når sagen vurderes den 2024-05-15
      Så er IT-INSTITUTION-FORLOEB uafklaret
      Og mangler IT-INSTITUTION-FORLOEB svar på Indsats

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Indsats:
        | id | trin        | mål |
        | i1 | INSTITUTION | nej |
      Når sagen vurderes den 2015-02-28
      Så er IT-INSTITUTION-FORLOEB uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-INSTITUTION-FORLOEB opfyldt

  Regel: IT-NEDTRAPNING Nedtrapningsplan mangler
    Forløbet trappes gradvis ned. Planen ventes fra trin 3.

    Scenarie: En hjemmebaseret indsats uden nedtrapningsplan
      Givet Indsats:
        | id | trin          | nedtrapningsplan |
        | i1 | HJEMMEBASERET | nej              |
      Når sagen vurderes den 2024-05-15
      Så siger IT-NEDTRAPNING udestår
      Og er resultatet af IT-NEDTRAPNING NEDTRAPNINGSPLAN_MANGLER
      Og er vidnerne for IT-NEDTRAPNING Indsats[i1]
      Og er handlingen i IT-NEDTRAPNING "Lav en plan for gradvis nedtrapning tilbage mod almenmiljøet."

    Abstrakt Scenario: <trin>, plan: <plan>
      Givet Indsats:
        | id | trin   | nedtrapningsplan |
        | i1 | <trin> | <plan>           |
      Når sagen vurderes den 2024-05-15
      Så er IT-NEDTRAPNING <udfald>

      Eksempler:
        | trin                   | plan        | udfald       |
        | ALMENOMRÅDET           | nej         | ikke opfyldt |
        | FOREBYGGENDE_INDSATSER | nej         | ikke opfyldt |
        | HJEMMEBASERET          | ja          | ikke opfyldt |
        | HJEMMEBASERET          | ikke oplyst | uafklaret    |
        | SLÆGT_ELLER_NETVÆRK    | nej         | opfyldt      |
        | PLEJEFAMILIE           | nej         | opfyldt      |
        | INSTITUTION            | nej         | opfyldt      |
        | ALMENOMRÅDET           | ikke oplyst | ikke opfyldt |

    Scenarie: To indsatser: den uden plan er vidnet
      Givet Indsats:
        | id | trin          | nedtrapningsplan |
        | a  | HJEMMEBASERET | ja               |
        | b  | PLEJEFAMILIE  | nej              |
      Når sagen vurderes den 2024-05-15
      Så er IT-NEDTRAPNING opfyldt
      Og er vidnerne for IT-NEDTRAPNING Indsats[b]

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-NEDTRAPNING ikke opfyldt

    Scenarie: Er indsatserne ikke oplyst, spørges der, hvilke der er
      Når sagen vurderes den 2024-05-15
      Så er IT-NEDTRAPNING uafklaret
      Og mangler IT-NEDTRAPNING kun svar på:
        | felt    | svares af     | spørgsmål                                   |
        | Indsats | sagsbehandler | Hvilke indsatser er i gang eller besluttet? |

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Indsats:
        | id | trin          | nedtrapningsplan |
        | i1 | HJEMMEBASERET | nej              |
      Når sagen vurderes den 2015-02-28
      Så er IT-NEDTRAPNING uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-NEDTRAPNING opfyldt

  Regel: IT-PROGRESSION Indsatsen giver ikke progression
    Intet standser af sig selv: et menneske beslutter. Om en indsats, der ikke er i gang, spørges der ikke.

    Scenarie: Indsatsen giver ikke progression
      Givet Indsats:
        | id | trin                   | iværksat   | progression |
        | i1 | FOREBYGGENDE_INDSATSER | 2024-03-01 | nej         |
      Når sagen vurderes den 2024-05-15
      Så siger IT-PROGRESSION anbefaling
      Og er resultatet af IT-PROGRESSION REVISION
      Og er handlingen i IT-PROGRESSION "Tag stilling til, om indsatsen skal ændres eller erstattes af en anden."
      Og er den ansvarlige i IT-PROGRESSION "Kommunens rådgiver"

    Abstrakt Scenario: Progression: <progression>, i gang: <iværksat>
      Givet Indsats:
        | id | trin          | iværksat   | progression   |
        | i1 | HJEMMEBASERET | <iværksat> | <progression> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PROGRESSION <udfald>

      Eksempler:
        | progression | iværksat    | udfald       |
        | nej         | 2024-05-15  | opfyldt      |
        | ja          | 2024-03-01  | ikke opfyldt |
        | ikke oplyst | 2024-03-01  | uafklaret    |
        | nej         | ikke sket   | ikke opfyldt |
        | ikke oplyst | ikke sket   | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |

    Scenarie: Er der ingen indsatser, er der intet at ændre
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PROGRESSION ikke opfyldt

    Scenarie: Er indsatserne ikke oplyst, spørges der, hvilke der er
      Når sagen vurderes den 2024-05-15
      Så er IT-PROGRESSION uafklaret
      Og mangler IT-PROGRESSION svar på Indsats

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Indsats:
        | id | trin          | iværksat   | progression |
        | i1 | HJEMMEBASERET | 2015-01-01 | nej         |
      Når sagen vurderes den 2015-02-28
      Så er IT-PROGRESSION uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-PROGRESSION opfyldt

  Regel: IT-FORAELDRESTOETTE Forældrene får ikke støtte
    Støt forældrene, mens barnet er anbragt.

    Scenarie: Barnet er anbragt i en plejefamilie, og forældrene får ikke støtte
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2015-01-01 |
      Og Indsatsplan.forældrestøtte er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-FORAELDRESTOETTE anbefaling
      Og er handlingen i IT-FORAELDRESTOETTE "Giv forældrene støtte."
      Og er den ansvarlige i IT-FORAELDRESTOETTE "Kommunens rådgiver"

    Abstrakt Scenario: <trin>, støtte: <støtte>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | 2024-03-01 |
      Og Indsatsplan:
        | forældrestøtte |
        | <støtte>       |
      Når sagen vurderes den 2024-05-15
      Så er IT-FORAELDRESTOETTE <udfald>

      Eksempler:
        | trin                | støtte      | udfald       |
        | SLÆGT_ELLER_NETVÆRK | nej         | opfyldt      |
        | PLEJEFAMILIE        | nej         | opfyldt      |
        | INSTITUTION         | nej         | opfyldt      |
        | HJEMMEBASERET       | nej         | ikke opfyldt |
        | INSTITUTION         | ja          | ikke opfyldt |
        | INSTITUTION         | ikke oplyst | uafklaret    |

    Scenarie: Er der ingen indsatser, gælder anbefalingen ikke
      Givet ingen Indsats
      Og Indsatsplan.forældrestøtte er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-FORAELDRESTOETTE ikke opfyldt

    Scenarie: Er indsatserne ikke oplyst, spørges der, hvilke der er
      Givet Indsatsplan.forældrestøtte er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-FORAELDRESTOETTE uafklaret
      Og mangler IT-FORAELDRESTOETTE svar på Indsats

    Scenarie: KL's anbefaling er fra marts 2015
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2015-01-01 |
      Og Indsatsplan.forældrestøtte er nej
      Når sagen vurderes den 2015-02-28
      Så er IT-FORAELDRESTOETTE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-FORAELDRESTOETTE opfyldt
