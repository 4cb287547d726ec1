# language: da
Egenskab: Sagens frister: varsel, og opfølgning mellem de to love
  Reglerne står i rules/sagsbehandling/lokale-valg.drl. Alle børn er opdigtede.

  Regel: SB-VARSEL Frister vises som forfaldne fra 7 dage før
    Et lokalt valg, der ikke ændrer fristen.

    Baggrund:
      Givet området sagsbehandling

    Scenarie: Reglen gælder i enhver sag
      Når sagen vurderes den 2025-02-01
      Så er SB-VARSEL opfyldt

    Abstrakt Scenario: Fristen er 10. maj: <hvordan>
      Givet Undersoegelse.opmærksom er 2025-01-10
      Og Undersoegelse.påbegyndt er 2025-01-20
      Og Undersoegelse.afsluttet er ikke sket
      Når sagen vurderes den <dag>
      Så siger SB-VARSEL opfyldt
      Og er fristen for SB-4-MAANEDER <stand>
      Og hviler SB-VARSEL på LOKALT_VALG
      Og er kilden til SB-VARSEL "Lokal standard (ingen kilde)"

      Eksempler:
        | hvordan    | dag        | stand     |
        | 8 dage før | 2025-05-02 | løber     |
        | 7 dage før | 2025-05-03 | forfalder |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Når sagen vurderes den <dag>
      Så er SB-VARSEL <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: SB-OPFOELGNING-OVERGANG Opfølgning efter den gamle frist, der løber ind i 2024
    Servicelovens 6 måneder vises som seneste dato.

    Baggrund:
      Givet området sagsbehandling

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | iværksat   | senesteOpfølgning |
        | i1 | HJEMMEBASERET | <hjemmel> | <iværksat> | <seneste>         |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING-OVERGANG <udfald>

      Eksempler:
        | hvordan                              | hjemmel              | iværksat    | seneste     | dag        | udfald       |
        | De 6 måneder udløber i 2024          | STØTTENDE_INDSATS    | 2023-01-01  | 2023-07-01  | 2024-06-01 | opfyldt      |
        | De udløber før                       | STØTTENDE_INDSATS    | 2023-01-01  | 2023-06-30  | 2024-06-01 | ikke opfyldt |
        | Fulgt op den sidste dag i 2023       | STØTTENDE_INDSATS    | 2023-01-01  | 2023-12-31  | 2024-06-01 | opfyldt      |
        | Fulgt op i 2024                      | STØTTENDE_INDSATS    | 2023-01-01  | 2024-01-01  | 2024-06-01 | ikke opfyldt |
        | Forebyggende indsats                 | TIDLIGT_FOREBYGGENDE | 2023-01-01  | 2023-07-01  | 2024-06-01 | ikke opfyldt |
        | Anden indsats                        | ANDEN                | 2023-01-01  | 2023-07-01  | 2024-06-01 | ikke opfyldt |
        | Hjemlen er ikke oplyst               | ikke oplyst          | 2023-01-01  | 2023-07-01  | 2024-06-01 | uafklaret    |
        | Opfølgningen er ikke oplyst          | STØTTENDE_INDSATS    | 2023-12-31  | ikke oplyst | 2024-06-01 | uafklaret    |
        | Iværksat i 2024, så der spørges ikke | STØTTENDE_INDSATS    | 2024-01-01  | ikke oplyst | 2024-06-01 | ikke opfyldt |
        | Iværksættelsen er ikke oplyst        | STØTTENDE_INDSATS    | ikke oplyst | 2023-07-01  | 2024-06-01 | uafklaret    |

    Abstrakt Scenario: Indsatsen er afsluttet: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | senesteOpfølgning | afsluttet |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-01-01 | 2023-08-31        | <slut>    |
      Når sagen vurderes den 2024-06-01
      Så er SB-OPFOELGNING-OVERGANG <udfald>

      Eksempler:
        | hvordan                         | slut       | udfald       |
        | Da de 6 måneder var gået        | 2024-02-29 | ikke opfyldt |
        | Dagen efter                     | 2024-03-01 | opfyldt      |
        | Den er ikke afsluttet           | ikke sket  | opfyldt      |

    Scenarie: Fristen
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   | senesteOpfølgning |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-01-01 | 2023-08-31        |
      Når sagen vurderes den 2024-03-01
      Så siger SB-OPFOELGNING-OVERGANG anbefaling
      Og er fristen for SB-OPFOELGNING-OVERGANG og Indsats[i1] 2024-02-29
      Og er fristen for SB-OPFOELGNING-OVERGANG og Indsats[i1] overskredet
      Og hviler SB-OPFOELGNING-OVERGANG på LOKALT_VALG
      Og er kilden til SB-OPFOELGNING-OVERGANG "Lokal standard (ingen kilde)"
      Og er handlingen i SB-OPFOELGNING-OVERGANG "Følg op på indsatsen, og beslut den videre opfølgning."

    Scenarie: Er der ingen, og er de ikke oplyst
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-OVERGANG uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er SB-OPFOELGNING-OVERGANG ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-12-01 |
      Når sagen vurderes den <dag>
      Så er SB-OPFOELGNING-OVERGANG <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | uafklaret          |
