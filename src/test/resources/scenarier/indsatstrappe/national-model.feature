# language: da
Egenskab: Indsatstrappen: de nationale trin
  Hvilket trin er det laveste, en fagperson har vurderet tilstrækkeligt?
  Reglerne står i rules/indsatstrappe/national-model.drl. Alle børn er opdigtede.
  Trin 4-6 foreslås aldrig. Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-TRIN-1 Almenområdet er tilstrækkeligt
    Fagpersonens vurdering sætter trinnet. Er almenområdet nok, er trinnet 1, uanset hvad der ellers er nok.

    Scenarie: Almenområdet er vurderet tilstrækkeligt
      Givet Trinvurdering.almenTilstrækkelig er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-1 højstTrin
      Og er trinnet på TRAPPE 1
      Og hviler IT-TRIN-1 på LOKALT_VALG
      Og er kilden til IT-TRIN-1 "Lokalt valg; trinene er social.dk's, Indsatstrappen for udsatte børn og unge"

    Abstrakt Scenario: Det laveste tilstrækkelige trin gælder: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-1 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                             | trin 1      | trin 2      | trin 3      | udfald       | trinnet  |
        | alle tre er nok                         | ja          | ja          | ja          | opfyldt      | 1        |
        | det første er nok, resten ved ingen     | ja          | ikke oplyst | ikke oplyst | opfyldt      | 1        |
        | det første er nok, de højere er ikke    | ja          | nej         | nej         | opfyldt      | 1        |
        | det første er ikke nok                  | nej         | ja          | ja          | ikke opfyldt | 2        |
        | det første ved ingen                    | ikke oplyst | ja          | nej         | uafklaret    | 1 til 2  |
        | det første ved ingen, kun det tredje er nok | ikke oplyst | nej     | ja          | uafklaret    | 1 til 3  |
        | de to første ved ingen                  | ikke oplyst | ikke oplyst | ja          | uafklaret    | 1 til 3  |
        | det første ved ingen, resten er ikke nok | ikke oplyst | nej        | nej         | uafklaret    | mindst 1 |

    Scenarie: Er intet vurderet, spørges der om det, og trinnet er ikke endeligt
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-1 uafklaret
      Og er resultatet af IT-TRIN-1 KRÆVER_FAGLIG_VURDERING
      Og er trinnet på TRAPPE mindst 1
      Og er trinnet på TRAPPE foreløbigt
      Og mangler IT-TRIN-1 kun svar på:
        | felt                             | svares af  | spørgsmål                                                    | skøn |
        | Trinvurdering.almenTilstrækkelig | fagperson | Er en indsats i almenområdet (trin 1) i sig selv tilstrækkelig? | ja   |

    Abstrakt Scenario: Trappen bruges fra 1. januar 2015, et lokalt valg: <dagen>
      Givet Trinvurdering.almenTilstrækkelig er ja
      Når sagen vurderes den <dato>
      Så er IT-TRIN-1 <udfald>

      Eksempler:
        | dagen        | dato       | udfald             |
        | dagen før    | 2014-12-31 | uden for gyldighed |
        | første dag   | 2015-01-01 | opfyldt            |

  Regel: IT-TRIN-2 Forebyggende indsatser er tilstrækkelige
    Trinnene skal ikke prøves nedefra: trin 2 kan vurderes tilstrækkeligt, uden at trin 1 er prøvet.

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig |
        | <trin 1>           | <trin 2>                  |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-2 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                      | trin 1      | trin 2      | udfald       | trinnet  |
        | Trin 2 er nok, trin 1 er ikke    | nej         | ja          | opfyldt      | 2        |
        | Trin 2 er nok, trin 1 ved ingen  | ikke oplyst | ja          | opfyldt      | 1 til 2  |
        | Trin 2 er ikke nok               | nej         | nej         | ikke opfyldt | mindst 3 |
        | Trin 2 ved ingen                 | nej         | ikke oplyst | uafklaret    | mindst 2 |

    Scenarie: Forebyggende indsatser er vurderet tilstrækkelige
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig |
        | nej                | ja                        |
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-2 højstTrin
      Og mangler IT-TRIN-2 intet

    Scenarie: Dagen før 1. januar 2015 gælder trinnet ikke
      Givet Trinvurdering.forebyggendeTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-2 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-2 opfyldt

  Regel: IT-TRIN-3 Hjemmebaserede foranstaltninger er tilstrækkelige
    Det højeste trin, reglerne kan sætte. Er heller ikke det nok, er der intet trin.

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-3 <udfald>
      Og er trinnet på TRAPPE <trinnet>

      Eksempler:
        | vurderingen                          | trin 1      | trin 2      | trin 3      | udfald    | trinnet  |
        | Trin 3 er nok, de lavere er ikke     | nej         | nej         | ja          | opfyldt   | 3        |
        | Trin 3 er nok, de lavere ved ingen   | ikke oplyst | ikke oplyst | ja          | opfyldt   | 1 til 3  |
        | Trin 3 er nok, trin 2 ved ingen      | nej         | ikke oplyst | ja          | opfyldt   | 2 til 3  |
        | Trin 3 ved ingen                     | nej         | nej         | ikke oplyst | uafklaret | mindst 3 |

    Scenarie: Er intet trin vurderet tilstrækkeligt, er der intet trin
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | nej                        |
      Når sagen vurderes den 2024-05-15
      Så er IT-TRIN-3 ikke opfyldt
      Og er der intet trin på TRAPPE

    Scenarie: Hjemmebaserede foranstaltninger er vurderet tilstrækkelige
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | ja                         |
      Når sagen vurderes den 2024-05-15
      Så siger IT-TRIN-3 højstTrin

    Scenarie: Dagen før 1. januar 2015 gælder trinnet ikke
      Givet Trinvurdering.hjemmebaseretTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-TRIN-3 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-TRIN-3 opfyldt

  Regel: IT-I-GANG-NETVAERK Barnet er anbragt i slægt eller netværk
    En anbringelse, der er i gang, er det trin, barnet er på.

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-NETVAERK <udfald>

      Eksempler:
        | hvordan                     | trin                | iværksat    | udfald       |
        | I gang                      | SLÆGT_ELLER_NETVÆRK | 2024-05-15  | opfyldt      |
        | Besluttet, ikke i gang      | SLÆGT_ELLER_NETVÆRK | ikke sket   | ikke opfyldt |
        | Om den er i gang, ved ingen | SLÆGT_ELLER_NETVÆRK | ikke oplyst | uafklaret    |
        | Et andet trin er i gang     | PLEJEFAMILIE        | 2024-05-01  | ikke opfyldt |

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-NETVAERK uafklaret
      Og mangler IT-I-GANG-NETVAERK svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-NETVAERK ikke opfyldt

    Scenarie: Én af flere indsatser er nok
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2014-12-01 |
        | i2 | SLÆGT_ELLER_NETVÆRK | 2014-12-31 |
      Når sagen vurderes den 2014-12-31
      Så er IT-I-GANG-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-I-GANG-NETVAERK opmærksomhed
      Og er resultatet af IT-I-GANG-NETVAERK I_GANG
      Og er vidnerne for IT-I-GANG-NETVAERK Indsats[i2]
      Og hviler IT-I-GANG-NETVAERK på VEJLEDNING

  Regel: IT-I-GANG-PLEJEFAMILIE Barnet er anbragt i plejefamilie
    En anbringelse, der er i gang, er det trin, barnet er på.

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-PLEJEFAMILIE <udfald>

      Eksempler:
        | hvordan                     | trin                | iværksat    | udfald       |
        | I gang                      | PLEJEFAMILIE        | 2024-05-15  | opfyldt      |
        | Besluttet, ikke i gang      | PLEJEFAMILIE        | ikke sket   | ikke opfyldt |
        | Om den er i gang, ved ingen | PLEJEFAMILIE        | ikke oplyst | uafklaret    |
        | Et andet trin er i gang     | INSTITUTION         | 2024-05-01  | ikke opfyldt |

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-PLEJEFAMILIE uafklaret
      Og mangler IT-I-GANG-PLEJEFAMILIE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-PLEJEFAMILIE ikke opfyldt

    Scenarie: Én af flere indsatser er nok
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2014-12-01 |
        | i2 | PLEJEFAMILIE  | 2014-12-31 |
      Når sagen vurderes den 2014-12-31
      Så er IT-I-GANG-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-I-GANG-PLEJEFAMILIE opmærksomhed
      Og er resultatet af IT-I-GANG-PLEJEFAMILIE I_GANG
      Og er vidnerne for IT-I-GANG-PLEJEFAMILIE Indsats[i2]
      Og hviler IT-I-GANG-PLEJEFAMILIE på VEJLEDNING

  Regel: IT-I-GANG-INSTITUTION Barnet er anbragt på institution
    En anbringelse, der er i gang, er det trin, barnet er på.

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-INSTITUTION <udfald>

      Eksempler:
        | hvordan                     | trin                | iværksat    | udfald       |
        | I gang                      | INSTITUTION         | 2024-05-15  | opfyldt      |
        | Besluttet, ikke i gang      | INSTITUTION         | ikke sket   | ikke opfyldt |
        | Om den er i gang, ved ingen | INSTITUTION         | ikke oplyst | uafklaret    |
        | Et andet trin er i gang     | PLEJEFAMILIE        | 2024-05-01  | ikke opfyldt |

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-INSTITUTION uafklaret
      Og mangler IT-I-GANG-INSTITUTION svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-I-GANG-INSTITUTION ikke opfyldt

    Scenarie: Én af flere indsatser er nok
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2014-12-01 |
        | i2 | INSTITUTION   | 2014-12-31 |
      Når sagen vurderes den 2014-12-31
      Så er IT-I-GANG-INSTITUTION uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-I-GANG-INSTITUTION opmærksomhed
      Og er resultatet af IT-I-GANG-INSTITUTION I_GANG
      Og er vidnerne for IT-I-GANG-INSTITUTION Indsats[i2]
      Og hviler IT-I-GANG-INSTITUTION på VEJLEDNING
