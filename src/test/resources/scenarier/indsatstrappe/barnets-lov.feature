# language: da
Egenskab: Indsatstrappen: lovens målestok og støttende indsatser
  Reglerne står i rules/indsatstrappe/barnets-lov.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-LOV-BEDST Lovens målestok er barnets behov (serviceloven)
    Loven spørger, hvad der bedst kan imødekomme barnets behov. Trappen er en rækkefølge at overveje i, ikke en retsregel.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | <trin 1>           | ja                        | ja                         | <valgt> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-BEDST <udfald>

      Eksempler:
        | hvordan                            | trin 1      | valgt         | dato       | udfald       |
        | Et højere trin er valgt            | ja          | HJEMMEBASERET | 2024-05-15 | opfyldt      |
        | Et trin, der ikke er nok, er valgt | nej         | ALMENOMRÅDET  | 2024-05-15 | opfyldt      |
        | Intet fraviges                     | ja          | ALMENOMRÅDET  | 2024-05-15 | ikke opfyldt |
        | Om det fraviger, ved ingen         | ikke oplyst | ALMENOMRÅDET  | 2024-05-15 | uafklaret    |
        | Et højere trin er valgt            | ja          | HJEMMEBASERET | 2023-05-15 | opfyldt      |
        | Et trin, der ikke er nok, er valgt | nej         | ALMENOMRÅDET  | 2023-05-15 | opfyldt      |
        | Intet fraviges                     | ja          | ALMENOMRÅDET  | 2023-05-15 | ikke opfyldt |
        | Om det fraviger, ved ingen         | ikke oplyst | ALMENOMRÅDET  | 2023-05-15 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt         |
        | ja                 | ja                        | ja                         | HJEMMEBASERET |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-BEDST uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-BEDST opmærksomhed
      Og er kilden til IT-LOV-BEDST "Serviceloven § 52 (nu barnets lov § 32, stk. 3)"
      Og er forbeholdet ved IT-LOV-BEDST "Ordlyden af serviceloven § 52 er ikke genfundet; indholdet er gengivet efter barnets lov § 32, stk. 3. Slå den op."
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-BEDST opmærksomhed
      Og er kilden til IT-LOV-BEDST "Serviceloven § 52 (nu barnets lov § 32, stk. 3)"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-BEDST opmærksomhed
      Og er kilden til IT-LOV-BEDST "Barnets lov § 32, stk. 3"
      Og hviler IT-LOV-BEDST på LOV

  Regel: IT-LOV-NAERMILJOE Hjælp så vidt muligt i hjemmet eller nærmiljøet
    Et højere trin end det laveste tilstrækkelige er valgt; loven minder om hjemmet og det nære miljø.

    Scenarie: Et højere trin er valgt
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt       |
        | ja                 | ja                        | ja                         | INSTITUTION |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-NAERMILJOE opmærksomhed
      Og er kilden til IT-LOV-NAERMILJOE "Barnets lov § 2, stk. 3"
      Og hviler IT-LOV-NAERMILJOE på LOV

    Abstrakt Scenario: <hvordan>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | <trin 1>           | ja                        | ja                         | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-NAERMILJOE <udfald>

      Eksempler:
        | hvordan                        | trin 1      | valgt                  | udfald       |
        | Et højere trin                 | ja          | HJEMMEBASERET          | opfyldt      |
        | Et lavere trin                 | nej         | ALMENOMRÅDET           | ikke opfyldt |
        | Om et lavere er nok, ved ingen | ikke oplyst | FOREBYGGENDE_INDSATSER | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt         |
        | ja                 | ja                        | ja                         | HJEMMEBASERET |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-NAERMILJOE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-NAERMILJOE opfyldt

  Regel: IT-LOV-FORMAAL Formål eller varighed mangler
    En afgørelse om støttende indsatser angiver formål og forventet varighed. Trin 3 læses som støttende indsatser.

    Scenarie: Det mangler
      Givet Indsats:
        | id | trin          | mål | varighed |
        | i1 | HJEMMEBASERET | nej | ja       |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-FORMAAL udestår
      Og er vidnerne for IT-LOV-FORMAAL Indsats[i1]
      Og er handlingen i IT-LOV-FORMAAL "Angiv formålet med indsatsen og den forventede varighed."
      Og er kilden til IT-LOV-FORMAAL "Barnets lov § 32, stk. 1-3"

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | mål   | varighed   |
        | i1 | <trin> | <mål> | <varighed> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL <udfald>

      Eksempler:
        | hvordan                             | trin                   | mål         | varighed    | udfald       |
        | Målet mangler                       | HJEMMEBASERET          | nej         | ja          | opfyldt      |
        | Varigheden mangler                  | HJEMMEBASERET          | ja          | nej         | opfyldt      |
        | Begge er angivet                    | HJEMMEBASERET          | ja          | ja          | ikke opfyldt |
        | Et andet trin                       | FOREBYGGENDE_INDSATSER | nej         | nej         | ikke opfyldt |
        | Om målet er angivet, ved ingen      | HJEMMEBASERET          | ikke oplyst | ja          | uafklaret    |
        | Om varigheden er angivet, ved ingen | HJEMMEBASERET          | ja          | ikke oplyst | uafklaret    |

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL uafklaret
      Og mangler IT-LOV-FORMAAL svar på Indsats

    Scenarie: Barnets lov gælder fra 2024
      Givet Indsats:
        | id | trin          | mål | varighed |
        | i1 | HJEMMEBASERET | nej | ja       |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORMAAL uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-FORMAAL opfyldt

  Regel: IT-LOV-STOETTE-SAMTYKKE Samtykke til indsatsen mangler
    Støttende indsatser kræver samtykke fra forældremyndighedens indehaver.

    Scenarie: Det mangler
      Givet Indsats:
        | id | trin          | samtykke |
        | i1 | HJEMMEBASERET | nej      |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-STOETTE-SAMTYKKE udestår
      Og er vidnerne for IT-LOV-STOETTE-SAMTYKKE Indsats[i1]
      Og er handlingen i IT-LOV-STOETTE-SAMTYKKE "Indhent samtykke fra forældremyndighedens indehaver."
      Og er kilden til IT-LOV-STOETTE-SAMTYKKE "Barnets lov § 32, stk. 1-3"

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | samtykke   |
        | i1 | <trin> | <samtykke> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                          | trin          | samtykke    | udfald       |
        | Samtykket mangler                | HJEMMEBASERET | nej         | opfyldt      |
        | Samtykket er givet               | HJEMMEBASERET | ja          | ikke opfyldt |
        | Et andet trin                    | ALMENOMRÅDET  | nej         | ikke opfyldt |
        | Om samtykket er givet, ved ingen | HJEMMEBASERET | ikke oplyst | uafklaret    |

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE uafklaret
      Og mangler IT-LOV-STOETTE-SAMTYKKE svar på Indsats

    Scenarie: Barnets lov gælder fra 2024
      Givet Indsats:
        | id | trin          | samtykke |
        | i1 | HJEMMEBASERET | nej      |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-SAMTYKKE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-STOETTE-SAMTYKKE opfyldt
