# language: da
Egenskab: Borås: politisk opfølgning hver 6. måned, og mål for hver indsats
  En svensk kommunes praksis, ikke lov, og slået fra, til området nævnes. Reglerne står i rules/kommunal/boraas/opfoelgning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/boraas

  Regel: IT-BORAAS-OPFOELGNING Politisk opfølgning hver 6. måned
    Fra 6 måneder påmindes der om opfølgningen.

    Scenarie: Forløbet har varet 6 måneder
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2023-11-15 |
      Når sagen vurderes den 2024-05-15
      Så siger IT-BORAAS-OPFOELGNING opmærksomhed
      Og er handlingen i IT-BORAAS-OPFOELGNING "Påmind det politiske niveau om opfølgningen hver 6. måned."
      Og er vidnerne for IT-BORAAS-OPFOELGNING Indsats[i1]
      Og hviler IT-BORAAS-OPFOELGNING på KOMMUNAL

    Abstrakt Scenario: Anbringelsen er ophørt: <slut>
      Givet Indsats:
        | id | trin        | iværksat   | afsluttet |
        | i1 | INSTITUTION | 2023-01-01 | <slut>    |
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-OPFOELGNING <udfald>

      Eksempler:
        | slut       | udfald       |
        | 2024-05-15 | ikke opfyldt |
        | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-OPFOELGNING <udfald>

      Eksempler:
        | hvordan                        | trin                | iværksat    | udfald       |
        | Netop 6 måneder i netværk      | SLÆGT_ELLER_NETVÆRK | 2023-11-15  | opfyldt      |
        | Netop 6 måneder på institution | INSTITUTION         | 2023-11-15  | opfyldt      |
        | En dag under 6 måneder         | INSTITUTION         | 2023-11-16  | ikke opfyldt |
        | Hjemmebaseret i over 6 måneder | HJEMMEBASERET       | 2023-01-01  | ikke opfyldt |
        | Ikke sat i gang                | INSTITUTION         | ikke sket   | ikke opfyldt |
        | Hvornår ved ingen              | INSTITUTION         | ikke oplyst | uafklaret    |

    Scenarie: Fra den 31. august til februars sidste dag er der 6 hele måneder
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2023-08-31 |
      Når sagen vurderes den 2024-02-28
      Så er IT-BORAAS-OPFOELGNING ikke opfyldt
      Når sagen vurderes den 2024-02-29
      Så er IT-BORAAS-OPFOELGNING opfyldt

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-OPFOELGNING ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-OPFOELGNING uafklaret
      Og mangler IT-BORAAS-OPFOELGNING svar på Indsats

    Scenarie: Projektet er omtalt i marts 2015
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2013-01-01 |
      Når sagen vurderes den 2015-02-28
      Så er IT-BORAAS-OPFOELGNING uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-BORAAS-OPFOELGNING opfyldt

  Regel: IT-BORAAS-MAAL Indsatsen mangler mål
    Hver indsats har konkrete mål.

    Scenarie: Indsatsen har intet mål
      Givet Indsats:
        | id | trin          | mål |
        | i1 | HJEMMEBASERET | nej |
      Når sagen vurderes den 2024-05-15
      Så siger IT-BORAAS-MAAL udestår
      Og er resultatet af IT-BORAAS-MAAL MÅL_MANGLER
      Og er handlingen i IT-BORAAS-MAAL "Sæt konkrete mål for indsatsen."

    Abstrakt Scenario: Mål: <mål>
      Givet Indsats:
        | id | trin                   | mål   |
        | i1 | FOREBYGGENDE_INDSATSER | <mål> |
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-MAAL <udfald>

      Eksempler:
        | mål         | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-MAAL ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-BORAAS-MAAL uafklaret
      Og mangler IT-BORAAS-MAAL svar på Indsats

    Scenarie: Projektet er omtalt i marts 2015
      Givet Indsats:
        | id | trin          | mål |
        | i1 | HJEMMEBASERET | nej |
      Når sagen vurderes den 2015-02-28
      Så er IT-BORAAS-MAAL uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-BORAAS-MAAL opfyldt
