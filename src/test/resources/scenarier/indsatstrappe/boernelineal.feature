# language: da
Egenskab: Indsatstrappen: det, Børnelinealen giver anledning til at overveje
  Fagpersonens trin på linealen giver noget at overveje.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne boernelineal og indsatstrappe

  Regel: IT-LINEAL-FRA-7 Overvej trin 1
    En overvejelse, ikke et valg: trinnet på trappen flyttes aldrig af linealen.

    Scenarie: Linealen giver en anledning
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | 7            | 10           |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LINEAL-FRA-7 opmærksomhed
      Og er resultatet af IT-LINEAL-FRA-7 OVERVEJ_TRIN_1
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-LINEAL-FRA-7 på LOKALT_VALG

    Abstrakt Scenario: Trin <trin>
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-7 <udfald>

      Eksempler:
        | trin | udfald       |
        | 1    | ikke opfyldt |
        | 2    | ikke opfyldt |
        | 3    | ikke opfyldt |
        | 4    | ikke opfyldt |
        | 5    | ikke opfyldt |
        | 6    | ikke opfyldt |
        | 7    | opfyldt      |
        | 8    | opfyldt      |
        | 9    | opfyldt      |
        | 10   | opfyldt      |

    Scenarie: Linealen er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-7 uafklaret
      Og mangler IT-LINEAL-FRA-7 kun svar på:
        | felt            | svares af  |
        | Linealvurdering | fagperson |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2014-12-01 | EGEN | 7            | 10           |
      Når sagen vurderes den 2014-12-31
      Så er IT-LINEAL-FRA-7 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-LINEAL-FRA-7 opfyldt

    Abstrakt Scenario: Er trinnet over seks måneder gammelt, bruges det ikke stiltiende igen: <dato>
      Givet Linealvurdering:
        | id | skala                | rolle | dato   | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <dato> | EGEN | 7            | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-7 <udfald>

      Eksempler:
        | dato       | udfald       |
        | 2023-11-15 | opfyldt      |
        | 2023-11-14 | ikke opfyldt |

    Scenarie: Hvilken vurdering trinnet kommer fra, ved ingen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            | ikke oplyst  |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2024-05-01 | EGEN | 7            | ikke oplyst  |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-7 uafklaret

  Regel: IT-LINEAL-FRA-5 Overvej trin 2
    En overvejelse, ikke et valg: trinnet på trappen flyttes aldrig af linealen.

    Scenarie: Linealen giver en anledning
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | 5            | 10           |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LINEAL-FRA-5 opmærksomhed
      Og er resultatet af IT-LINEAL-FRA-5 OVERVEJ_TRIN_2
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-LINEAL-FRA-5 på LOKALT_VALG

    Abstrakt Scenario: Trin <trin>
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-5 <udfald>

      Eksempler:
        | trin | udfald       |
        | 1    | ikke opfyldt |
        | 2    | ikke opfyldt |
        | 3    | ikke opfyldt |
        | 4    | ikke opfyldt |
        | 5    | opfyldt      |
        | 6    | opfyldt      |
        | 7    | ikke opfyldt |
        | 8    | ikke opfyldt |
        | 9    | ikke opfyldt |
        | 10   | ikke opfyldt |

    Scenarie: Linealen er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-5 uafklaret
      Og mangler IT-LINEAL-FRA-5 kun svar på:
        | felt            | svares af  |
        | Linealvurdering | fagperson |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2014-12-01 | EGEN | 5            | 10           |
      Når sagen vurderes den 2014-12-31
      Så er IT-LINEAL-FRA-5 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-LINEAL-FRA-5 opfyldt

    Abstrakt Scenario: Er trinnet over seks måneder gammelt, bruges det ikke stiltiende igen: <dato>
      Givet Linealvurdering:
        | id | skala                | rolle | dato   | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <dato> | EGEN | 6            | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-5 <udfald>

      Eksempler:
        | dato       | udfald       |
        | 2023-11-15 | opfyldt      |
        | 2023-11-14 | ikke opfyldt |

    Scenarie: Hvilken vurdering trinnet kommer fra, ved ingen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | ikke oplyst  |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2024-05-01 | EGEN | 6            | ikke oplyst  |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-5 uafklaret

  Regel: IT-LINEAL-FRA-3 Overvej trin 2 eller 3 og screening
    En overvejelse, ikke et valg: trinnet på trappen flyttes aldrig af linealen.

    Scenarie: Linealen giver en anledning
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | 3            | 10           |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LINEAL-FRA-3 opmærksomhed
      Og er resultatet af IT-LINEAL-FRA-3 OVERVEJ_TRIN_2_ELLER_3_OG_SCREENING
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-LINEAL-FRA-3 på LOKALT_VALG

    Abstrakt Scenario: Trin <trin>
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-3 <udfald>

      Eksempler:
        | trin | udfald       |
        | 1    | ikke opfyldt |
        | 2    | ikke opfyldt |
        | 3    | opfyldt      |
        | 4    | opfyldt      |
        | 5    | ikke opfyldt |
        | 6    | ikke opfyldt |
        | 7    | ikke opfyldt |
        | 8    | ikke opfyldt |
        | 9    | ikke opfyldt |
        | 10   | ikke opfyldt |

    Scenarie: Linealen er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-3 uafklaret
      Og mangler IT-LINEAL-FRA-3 kun svar på:
        | felt            | svares af  |
        | Linealvurdering | fagperson |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2014-12-01 | EGEN | 3            | 10           |
      Når sagen vurderes den 2014-12-31
      Så er IT-LINEAL-FRA-3 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-LINEAL-FRA-3 opfyldt

    Abstrakt Scenario: Er trinnet over seks måneder gammelt, bruges det ikke stiltiende igen: <dato>
      Givet Linealvurdering:
        | id | skala                | rolle | dato   | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <dato> | EGEN | 4            | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-3 <udfald>

      Eksempler:
        | dato       | udfald       |
        | 2023-11-15 | opfyldt      |
        | 2023-11-14 | ikke opfyldt |

    Scenarie: Hvilken vurdering trinnet kommer fra, ved ingen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            | ikke oplyst  |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2024-05-01 | EGEN | 4            | ikke oplyst  |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-FRA-3 uafklaret

  Regel: IT-LINEAL-UNDER-3 Overvej screening og underretning straks
    En overvejelse, ikke et valg: trinnet på trappen flyttes aldrig af linealen.

    Scenarie: Linealen giver en anledning
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | 1            | 10           |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LINEAL-UNDER-3 opmærksomhed
      Og er resultatet af IT-LINEAL-UNDER-3 OVERVEJ_SCREENING_STRAKS
      Og er trinnet på TRAPPE mindst 1
      Og hviler IT-LINEAL-UNDER-3 på LOKALT_VALG

    Abstrakt Scenario: Trin <trin>
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-UNDER-3 <udfald>

      Eksempler:
        | trin | udfald       |
        | 1    | opfyldt      |
        | 2    | opfyldt      |
        | 3    | ikke opfyldt |
        | 4    | ikke opfyldt |
        | 5    | ikke opfyldt |
        | 6    | ikke opfyldt |
        | 7    | ikke opfyldt |
        | 8    | ikke opfyldt |
        | 9    | ikke opfyldt |
        | 10   | ikke opfyldt |

    Scenarie: Linealen er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-UNDER-3 uafklaret
      Og mangler IT-LINEAL-UNDER-3 kun svar på:
        | felt            | svares af  |
        | Linealvurdering | fagperson |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2014-12-01 | EGEN | 1            | 10           |
      Når sagen vurderes den 2014-12-31
      Så er IT-LINEAL-UNDER-3 uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-LINEAL-UNDER-3 opfyldt

    Abstrakt Scenario: Er trinnet over seks måneder gammelt, er det stadig en anledning: <dato>
      Givet Linealvurdering:
        | id | skala                | rolle | dato   | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <dato> | EGEN | 2            | 10           |
      Når sagen vurderes den 2024-05-15
      Så er IT-LINEAL-UNDER-3 <udfald>

      Eksempler:
        | dato       | udfald       |
        | 2023-11-15 | opfyldt      |
        | 2023-11-14 | opfyldt      |
