# language: da
Egenskab: Køges indsatstrappe med fire trin, og Køges tre niveauer
  En visning af den nationale trappe; begge områder nævnes i sagen. Reglerne står i rules/kommunal/koege/trappen.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne indsatstrappe og kommunal/koege

  Regel: IT-KOEGE-TRIN-1 Tidlige indsatser på almenområdet
    Køges trin 1 svarer til det nationale trin 1.

    Scenarie: Trinnet på Køges trappe
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | ja                 | nej                       | nej                        |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-TRIN-1 opmærksomhed
      Og er resultatet af IT-KOEGE-TRIN-1 KØGE_TRIN_1
      Og er trinnet på TRAPPE 1
      Og hviler IT-KOEGE-TRIN-1 på KOMMUNAL

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-1 <udfald>

      Eksempler:
        | vurderingen  | trin 1      | trin 2 | trin 3 | udfald       |
        | Trin 1       | ja          | nej    | nej    | opfyldt      |
        | Trin 2       | nej         | ja     | nej    | ikke opfyldt |
        | Intet trin   | nej         | nej    | nej    | ikke opfyldt |
        | Trin 1 til 2 | ikke oplyst | ja     | nej    | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | ja                 | nej                       | nej                        |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-TRIN-1 uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-TRIN-1 opfyldt

  Regel: IT-KOEGE-TRIN-2 Forebyggende indsatser på almen- eller specialområdet
    Køges trin 2 svarer til det nationale trin 2.

    Scenarie: Trinnet på Køges trappe
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | ja                        | nej                        |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-TRIN-2 opmærksomhed
      Og er resultatet af IT-KOEGE-TRIN-2 KØGE_TRIN_2
      Og er trinnet på TRAPPE 2
      Og hviler IT-KOEGE-TRIN-2 på KOMMUNAL

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-2 <udfald>

      Eksempler:
        | vurderingen  | trin 1 | trin 2      | trin 3 | udfald       |
        | Trin 2       | nej    | ja          | nej    | opfyldt      |
        | Trin 1       | ja     | nej         | nej    | ikke opfyldt |
        | Trin 3       | nej    | nej         | ja     | ikke opfyldt |
        | Trin 2 til 3 | nej    | ikke oplyst | ja     | uafklaret    |
        | Intet trin   | nej    | nej         | nej    | ikke opfyldt |

    Scenarie: Politikken er fra 2020
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | ja                        | nej                        |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-TRIN-2 uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-TRIN-2 opfyldt

  Regel: IT-KOEGE-TRIN-3 Hjemmebaserede foranstaltninger på specialområdet
    Køges trin 3 svarer til det nationale trin 3.

    Scenarie: Trinnet på Køges trappe
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | ja                         |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-TRIN-3 opmærksomhed
      Og er resultatet af IT-KOEGE-TRIN-3 KØGE_TRIN_3
      Og er trinnet på TRAPPE 3
      Og hviler IT-KOEGE-TRIN-3 på KOMMUNAL

    Abstrakt Scenario: <vurderingen>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-3 <udfald>

      Eksempler:
        | vurderingen  | trin 1 | trin 2      | trin 3 | udfald       |
        | Trin 3       | nej    | nej         | ja     | opfyldt      |
        | Trin 2       | nej    | ja          | nej    | ikke opfyldt |
        | Intet trin   | nej    | nej         | nej    | ikke opfyldt |
        | Trin 2 til 3 | nej    | ikke oplyst | ja     | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | nej                | nej                       | ja                         |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-TRIN-3 uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-TRIN-3 opfyldt

  Regel: IT-KOEGE-TRIN-4 De mest indgribende indsatser er bragt i overvejelse
    Køges øverste trin er de nationale trin 4-6 og foreslås aldrig.

    Scenarie: Institution er bragt i overvejelse
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-TRIN-4 fagligVurdering
      Og er resultatet af IT-KOEGE-TRIN-4 KRÆVER_MYNDIGHEDSAFGØRELSE

    Abstrakt Scenario: Trin 4 <netværk>, trin 5 <plejefamilie>, trin 6 <institution>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | nej                | nej                       | nej                        | <valgt> |
      Og Overvejelse:
        | slægtEllerNetværk | plejefamilie   | institution   |
        | <netværk>         | <plejefamilie> | <institution> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-4 <udfald>

      Eksempler:
        | netværk | plejefamilie | institution | valgt         | udfald       |
        | ja      | nej          | nej         | ikke oplyst   | opfyldt      |
        | nej     | ja           | nej         | ikke oplyst   | opfyldt      |
        | nej     | nej          | ja          | ikke oplyst   | opfyldt      |
        | nej     | nej          | nej         | PLEJEFAMILIE  | opfyldt      |
        | nej     | nej          | nej         | HJEMMEBASERET | ikke opfyldt |
        | nej     | ikke oplyst  | nej         | HJEMMEBASERET | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Overvejelse.plejefamilie er ja
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-TRIN-4 uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-TRIN-4 opfyldt

  Regel: IT-KOEGE-TRIN-4-I-GANG Barnet er anbragt og på Køges øverste trin
    En anbringelse, der er i gang, er det trin, barnet er på.

    Abstrakt Scenario: <trin>, i gang: <iværksat>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-4-I-GANG <udfald>

      Eksempler:
        | trin                | iværksat    | udfald       |
        | SLÆGT_ELLER_NETVÆRK | 2024-05-15  | opfyldt      |
        | PLEJEFAMILIE        | 2024-03-01  | opfyldt      |
        | INSTITUTION         | 2024-03-01  | opfyldt      |
        | HJEMMEBASERET       | 2024-03-01  | ikke opfyldt |
        | INSTITUTION         | ikke sket   | ikke opfyldt |
        | INSTITUTION         | ikke oplyst | uafklaret    |

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-4-I-GANG uafklaret
      Og mangler IT-KOEGE-TRIN-4-I-GANG svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-TRIN-4-I-GANG ikke opfyldt

    Scenarie: Politikken er fra 2020
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2019-12-01 |
        | i2 | PLEJEFAMILIE  | 2019-12-01 |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-TRIN-4-I-GANG uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så siger IT-KOEGE-TRIN-4-I-GANG opmærksomhed
      Og er resultatet af IT-KOEGE-TRIN-4-I-GANG KØGE_TRIN_4
      Og hviler IT-KOEGE-TRIN-4-I-GANG på KOMMUNAL

  Regel: IT-KOEGE-FOREBYGGENDE Forebyggende niveau
    Generel forebyggelse i almenområdet. Niveauet er en anden akse end trappens trin.

    Scenarie: Niveauet
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | nej            | nej               |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-FOREBYGGENDE opmærksomhed
      Og er resultatet af IT-KOEGE-FOREBYGGENDE NIVEAU_FOREBYGGENDE
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-KOEGE-FOREBYGGENDE på KOMMUNAL

    Abstrakt Scenario: <hvordan>
      Givet Maalgruppe:
        | risikofaktorer   | problemstillinger   |
        | <risikofaktorer> | <problemstillinger> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-FOREBYGGENDE <udfald>

      Eksempler:
        | hvordan                           | risikofaktorer | problemstillinger | udfald       |
        | Ingen risikofaktorer og problemer | nej            | nej               | opfyldt      |
        | Risikofaktorer                    | ja             | nej               | ikke opfyldt |
        | Problemer i hverdagen             | nej            | ja                | ikke opfyldt |
        | Om risikofaktorer ved ingen       | ikke oplyst    | nej               | uafklaret    |
        | Om problemer ved ingen            | nej            | ikke oplyst       | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | nej            | nej               |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-FOREBYGGENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-FOREBYGGENDE opfyldt

  Regel: IT-KOEGE-FOREGRIBENDE Foregribende niveau
    Familien er allerede forbundet med risikofaktorer.

    Scenarie: Niveauet
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | ja             | nej               |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-FOREGRIBENDE opmærksomhed
      Og er resultatet af IT-KOEGE-FOREGRIBENDE NIVEAU_FOREGRIBENDE
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-KOEGE-FOREGRIBENDE på KOMMUNAL

    Abstrakt Scenario: <hvordan>
      Givet Maalgruppe:
        | risikofaktorer   | problemstillinger   |
        | <risikofaktorer> | <problemstillinger> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-FOREGRIBENDE <udfald>

      Eksempler:
        | hvordan                     | risikofaktorer | problemstillinger | udfald       |
        | Risikofaktorer              | ja             | nej               | opfyldt      |
        | Risikofaktorer og problemer | ja             | ja                | opfyldt      |
        | Ingen risikofaktorer        | nej            | ja                | ikke opfyldt |
        | Om risikofaktorer ved ingen | ikke oplyst    | ja                | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | ja             | nej               |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-FOREGRIBENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-FOREGRIBENDE opfyldt

  Regel: IT-KOEGE-INDGRIBENDE Indgribende niveau
    Familien har allerede erfaring med en række problemstillinger i hverdagen.

    Scenarie: Niveauet
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | nej            | ja                |
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-INDGRIBENDE opmærksomhed
      Og er resultatet af IT-KOEGE-INDGRIBENDE NIVEAU_INDGRIBENDE
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-KOEGE-INDGRIBENDE på KOMMUNAL

    Abstrakt Scenario: <hvordan>
      Givet Maalgruppe:
        | risikofaktorer   | problemstillinger   |
        | <risikofaktorer> | <problemstillinger> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-INDGRIBENDE <udfald>

      Eksempler:
        | hvordan                | risikofaktorer | problemstillinger | udfald       |
        | Problemer i hverdagen  | nej            | ja                | opfyldt      |
        | Ingen problemer        | ja             | nej               | ikke opfyldt |
        | Om problemer ved ingen | ja             | ikke oplyst       | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe:
        | risikofaktorer | problemstillinger |
        | nej            | ja                |
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-INDGRIBENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-INDGRIBENDE opfyldt

  Regel: IT-KOEGE-KOBLING-FOREBYGGENDE Niveauet er forebyggende, trinnet er et andet
    Niveau og trin er to akser og omregnes ikke. At de plejer at følges ad, er et lokalt valg; forskellen drøftes.

    Scenarie: Niveau og trin passer ikke sammen
      Givet Maalgruppe.niveau er FOREBYGGENDE
      Og Trinvurdering.valgt er FOREBYGGENDE_INDSATSER
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-KOBLING-FOREBYGGENDE fagligVurdering
      Og er resultatet af IT-KOEGE-KOBLING-FOREBYGGENDE NIVEAU_OG_TRIN_DRØFTES
      Og hviler IT-KOEGE-KOBLING-FOREBYGGENDE på LOKALT_VALG

    Abstrakt Scenario: Niveau <niveau>, trin <valgt>
      Givet Maalgruppe:
        | niveau   |
        | <niveau> |
      Og Trinvurdering:
        | valgt   |
        | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-KOBLING-FOREBYGGENDE <udfald>

      Eksempler:
        | niveau       | valgt                  | udfald       |
        | FOREBYGGENDE | ALMENOMRÅDET           | ikke opfyldt |
        | FOREBYGGENDE | FOREBYGGENDE_INDSATSER | opfyldt      |
        | FOREBYGGENDE | HJEMMEBASERET          | opfyldt      |
        | FOREBYGGENDE | SLÆGT_ELLER_NETVÆRK    | opfyldt      |
        | FOREBYGGENDE | PLEJEFAMILIE           | opfyldt      |
        | FOREBYGGENDE | INSTITUTION            | opfyldt      |
        | INDGRIBENDE  | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | FOREBYGGENDE | ikke oplyst            | uafklaret    |
        | ikke oplyst  | FOREBYGGENDE_INDSATSER | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe.niveau er FOREBYGGENDE
      Og Trinvurdering.valgt er FOREBYGGENDE_INDSATSER
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-KOBLING-FOREBYGGENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-KOBLING-FOREBYGGENDE opfyldt

  Regel: IT-KOEGE-KOBLING-FOREGRIBENDE Niveauet er foregribende, trinnet er et andet
    Niveau og trin er to akser og omregnes ikke. At de plejer at følges ad, er et lokalt valg; forskellen drøftes.

    Scenarie: Niveau og trin passer ikke sammen
      Givet Maalgruppe.niveau er FOREGRIBENDE
      Og Trinvurdering.valgt er ALMENOMRÅDET
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-KOBLING-FOREGRIBENDE fagligVurdering
      Og er resultatet af IT-KOEGE-KOBLING-FOREGRIBENDE NIVEAU_OG_TRIN_DRØFTES
      Og hviler IT-KOEGE-KOBLING-FOREGRIBENDE på LOKALT_VALG

    Abstrakt Scenario: Niveau <niveau>, trin <valgt>
      Givet Maalgruppe:
        | niveau   |
        | <niveau> |
      Og Trinvurdering:
        | valgt   |
        | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-KOBLING-FOREGRIBENDE <udfald>

      Eksempler:
        | niveau       | valgt                  | udfald       |
        | FOREGRIBENDE | ALMENOMRÅDET           | opfyldt      |
        | FOREGRIBENDE | FOREBYGGENDE_INDSATSER | ikke opfyldt |
        | FOREGRIBENDE | HJEMMEBASERET          | opfyldt      |
        | FOREGRIBENDE | SLÆGT_ELLER_NETVÆRK    | opfyldt      |
        | FOREGRIBENDE | PLEJEFAMILIE           | opfyldt      |
        | FOREGRIBENDE | INSTITUTION            | opfyldt      |
        | FOREBYGGENDE | ALMENOMRÅDET           | ikke opfyldt |
        | FOREGRIBENDE | ikke oplyst            | uafklaret    |
        | ikke oplyst  | ALMENOMRÅDET           | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe.niveau er FOREGRIBENDE
      Og Trinvurdering.valgt er ALMENOMRÅDET
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-KOBLING-FOREGRIBENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-KOBLING-FOREGRIBENDE opfyldt

  Regel: IT-KOEGE-KOBLING-INDGRIBENDE Niveauet er indgribende, trinnet er et andet
    Niveau og trin er to akser og omregnes ikke. At de plejer at følges ad, er et lokalt valg; forskellen drøftes.

    Scenarie: Niveau og trin passer ikke sammen
      Givet Maalgruppe.niveau er INDGRIBENDE
      Og Trinvurdering.valgt er ALMENOMRÅDET
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-KOBLING-INDGRIBENDE fagligVurdering
      Og er resultatet af IT-KOEGE-KOBLING-INDGRIBENDE NIVEAU_OG_TRIN_DRØFTES
      Og hviler IT-KOEGE-KOBLING-INDGRIBENDE på LOKALT_VALG

    Abstrakt Scenario: Niveau <niveau>, trin <valgt>
      Givet Maalgruppe:
        | niveau   |
        | <niveau> |
      Og Trinvurdering:
        | valgt   |
        | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-KOBLING-INDGRIBENDE <udfald>

      Eksempler:
        | niveau       | valgt                  | udfald       |
        | INDGRIBENDE  | ALMENOMRÅDET           | opfyldt      |
        | INDGRIBENDE  | FOREBYGGENDE_INDSATSER | opfyldt      |
        | INDGRIBENDE  | HJEMMEBASERET          | ikke opfyldt |
        | INDGRIBENDE  | SLÆGT_ELLER_NETVÆRK    | ikke opfyldt |
        | INDGRIBENDE  | PLEJEFAMILIE           | ikke opfyldt |
        | INDGRIBENDE  | INSTITUTION            | ikke opfyldt |
        | FOREGRIBENDE | ALMENOMRÅDET           | ikke opfyldt |
        | INDGRIBENDE  | ikke oplyst            | uafklaret    |
        | ikke oplyst  | ALMENOMRÅDET           | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Maalgruppe.niveau er INDGRIBENDE
      Og Trinvurdering.valgt er ALMENOMRÅDET
      Når sagen vurderes den 2019-12-31
      Så er IT-KOEGE-KOBLING-INDGRIBENDE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-KOEGE-KOBLING-INDGRIBENDE opfyldt
