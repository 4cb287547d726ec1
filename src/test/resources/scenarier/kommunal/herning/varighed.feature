# language: da
Egenskab: Hernings projekt med tidsbegrænsede ophold på institution
  Et projekt på to institutioner, ikke lov, og slået fra, til området nævnes. Reglen står i rules/kommunal/herning/varighed.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/herning

  Regel: IT-HERNING-VARIGHED Forløbet på institution har varet over 12 måneder
    Forløbet drøftes; intet ophører af sig selv.

    Scenarie: Forløbet har varet dagen over 12 måneder
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2023-05-14 |
      Når sagen vurderes den 2024-05-15
      Så siger IT-HERNING-VARIGHED fagligVurdering
      Og er resultatet af IT-HERNING-VARIGHED VARIGHED_DRØFTES
      Og er handlingen i IT-HERNING-VARIGHED "Drøft forløbet og dets mål."
      Og er forbeholdet ved IT-HERNING-VARIGHED "Et projekt på to institutioner 2013-15, ikke lov; varigheden afhang af målgruppen."
      Og hviler IT-HERNING-VARIGHED på KOMMUNAL

    Abstrakt Scenario: Forløbet er afsluttet: <slut>
      Givet Indsats:
        | id | trin        | iværksat   | afsluttet |
        | i1 | INSTITUTION | 2023-01-01 | <slut>    |
      Når sagen vurderes den 2024-05-15
      Så er IT-HERNING-VARIGHED <udfald>

      Eksempler:
        | slut       | udfald       |
        | 2024-05-15 | ikke opfyldt |
        | ikke sket  | opfyldt      |

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-05-15
      Så er IT-HERNING-VARIGHED <udfald>

      Eksempler:
        | hvordan                        | trin         | iværksat    | udfald       |
        | Netop 12 måneder               | INSTITUTION  | 2023-05-15  | ikke opfyldt |
        | En dag over 12 måneder         | INSTITUTION  | 2023-05-14  | opfyldt      |
        | Sat i gang i dag               | INSTITUTION  | 2024-05-15  | ikke opfyldt |
        | Ikke sat i gang                | INSTITUTION  | ikke sket   | ikke opfyldt |
        | Over 12 måneder i plejefamilie | PLEJEFAMILIE | 2020-01-01  | ikke opfyldt |
        | Hvornår ved ingen              | INSTITUTION  | ikke oplyst | uafklaret    |

    Scenarie: Den 31. januar og månedens sidste dag er hele måneder
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2023-01-31 |
      Når sagen vurderes den 2024-01-31
      Så er IT-HERNING-VARIGHED ikke opfyldt
      Når sagen vurderes den 2024-02-01
      Så er IT-HERNING-VARIGHED opfyldt

    Scenarie: En start i fremtiden afvises
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2024-05-16 |
      Når sagen vurderes den 2024-05-15
      Så afvises sagen på grund af Indsats.iværksat

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-HERNING-VARIGHED ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-HERNING-VARIGHED uafklaret
      Og mangler IT-HERNING-VARIGHED svar på Indsats

    Scenarie: Projektet er omtalt i marts 2015
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2013-01-01 |
      Når sagen vurderes den 2015-02-28
      Så er IT-HERNING-VARIGHED uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er IT-HERNING-VARIGHED opfyldt
