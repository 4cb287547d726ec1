# language: da
Egenskab: Børnelinealen: fagpersonens trin, og hvad der går forud for det

  Regel: BO-FORELOEBIG Ingen fagperson har sat et trin

    Scenarie: ingen fagperson har sat et trin
      Givet ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så siger BO-FORELOEBIG fagligVurdering
      Og er resultatet af BO-FORELOEBIG FORELØBIG_KRÆVER_FAGLIG_VURDERING

    Scenarie: det er ikke oplyst, om nogen har
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FORELOEBIG opfyldt

    Scenarie: en vurdering uden trin
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN |              |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FORELOEBIG opfyldt
      Og er der intet trin på FAGLIG

    Scenarie: et trin er sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FORELOEBIG ikke opfyldt

    Scenarie: det beregnede trin er ikke et svar
      Givet Lineal.niveau er TRUET
      Og ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-FORELOEBIG opfyldt

  Regel: BO-FORAELDET Trinnet er forældet

    Abstrakt Scenario: over seks måneder er fra dagen efter
      Givet Linealvurdering:
        | id | skala                | rolle | dato  | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <sat> | EGEN | 5            | 5            |
      Når sagen vurderes den 2023-05-15
      Så er BO-FORAELDET <status>

      Eksempler:
        | sat        | status       |
        | 2022-11-14 | opfyldt      |
        | 2022-11-15 | ikke opfyldt |
        | 2022-11-16 | ikke opfyldt |
        | 2023-05-15 | ikke opfyldt |
        | 2021-01-01 | opfyldt      |

    Abstrakt Scenario: findes datoen ikke i måneden, er det månedens sidste dag
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-08-31 | EGEN | 5            | 5            |
      Når sagen vurderes den <dag>
      Så er BO-FORAELDET <status>

      Eksempler:
        | dag        | status       |
        | 2023-02-28 | ikke opfyldt |
        | 2023-03-01 | opfyldt      |

    Scenarie: det siger reglen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-11-14 | EGEN | 5            | 5            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FORAELDET fagligVurdering
      Og er resultatet af BO-FORAELDET FORÆLDET

    Abstrakt Scenario: der regnes fra den vurdering, trinnet kommer fra
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-01-10 | EGEN | <a>          | 9            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | <b>          | 9            |
      Når sagen vurderes den 2023-05-15
      Så er BO-FORAELDET <status>

      Eksempler:
        | a | b | status       |
        | 4 | 7 | opfyldt      |
        | 7 | 4 | ikke opfyldt |
        | 5 | 5 | ikke opfyldt |

    Scenarie: det er åbent, hvilken vurdering trinnet kommer fra
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-01-10 | EGEN |              | 9            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 5            | 9            |
      Når sagen vurderes den 2023-05-15
      Så er BO-FORAELDET uafklaret
      Og mangler BO-FORAELDET kun svar på:
        | felt                            | skøn |
        | Linealvurdering[a].trivselstrin | ja   |

    Scenarie: ingen vurdering er oplyst
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FORAELDET uafklaret
      Og mangler BO-FORAELDET svar på Linealvurdering

    Scenarie: en dato efter vurderingsdatoen afvises
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-16 | EGEN | 5            | 5            |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Linealvurdering.dato

    Scenarie: et trin uden for skalaen afvises
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 11           | 5            |
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Linealvurdering.trivselstrin

  Regel: BO-UENIGHED Fagpersoner er uenige

    Abstrakt Scenario: egne vurderinger, der er forskellige
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <a>          | <fa>         |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | <b>          | <fb>         |
      Når sagen vurderes den 2023-05-15
      Så er BO-UENIGHED <status>

      Eksempler:
        | a  | fa | b | fb | status       |
        | 6  | 8  | 6 | 8  | ikke opfyldt |
        | 6  | 8  | 7 | 8  | opfyldt      |
        | 6  | 8  | 6 | 7  | opfyldt      |
        | 4  | 8  | 8 | 4  | opfyldt      |
        | 10 | 10 | 1 | 1  | opfyldt      |

    Scenarie: det siger reglen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            | 8            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 8            | 8            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-UENIGHED opmærksomhed
      Og er resultatet af BO-UENIGHED FAGLIG_UENIGHED
      Og er trinnet på FAGLIG 4

    Scenarie: uenigheden vises også, når der er en fælles vurdering
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 4            | 8            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN   | 8            | 8            |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-UENIGHED opfyldt
      Og er trinnet på FAGLIG 6

    Scenarie: en fælles er ikke uenig med en egen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 4            | 8            |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-UENIGHED ikke opfyldt

    Scenarie: et trin mangler
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            |              |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 4            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-UENIGHED uafklaret
      Og mangler BO-UENIGHED svar på Linealvurdering[a].forældretrin

    Scenarie: ingen
      Givet ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-UENIGHED ikke opfyldt

  Regel: BO-LAVESTE-STYRER Det laveste trin styrer

    Scenarie: én egen vurdering
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så er BO-LAVESTE-STYRER ikke opfyldt

    Scenarie: to egne og ingen fælles
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            | 8            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 8            | 8            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LAVESTE-STYRER opmærksomhed
      Og er resultatet af BO-LAVESTE-STYRER LAVESTE_STYRER
      Og er forbeholdet ved BO-LAVESTE-STYRER "Det styrende trin er det laveste, en fagperson har sat; det er ikke en fælles vurdering (BO-69)."
      Og er trinnet på FAGLIG 4

    Scenarie: to egne og en fælles
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 4            | 8            |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN   | 8            | 8            |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-LAVESTE-STYRER ikke opfyldt

    Scenarie: én egen og en fælles
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 4            | 8            |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-LAVESTE-STYRER ikke opfyldt

    Scenarie: ingen
      Givet ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-LAVESTE-STYRER ikke opfyldt

    Scenarie: vurderinger er ikke oplyst
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-LAVESTE-STYRER uafklaret

  Regel: BO-TRIN-10 Er trin 10 rigtigt?
    10 er optimal trivsel. Er en bekymring registreret, spørges der, om trinnet er rigtigt.

    Abstrakt Scenario: <hvordan>
      Givet Bekymring.registreret er <bekymring>
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | <forældre>   |
      Når sagen vurderes den 2023-05-15
      Så er BO-TRIN-10 <status>

      Eksempler:
        | hvordan                              | bekymring   | trin | forældre | status       |
        | trin 10 og en bekymring              | ja          | 10   | 10       | opfyldt      |
        | trin 9 og en bekymring               | ja          | 9    | 10       | ikke opfyldt |
        | trin 10 uden bekymring               | nej         | 10   | 10       | ikke opfyldt |
        | om der er en bekymring, ved ingen    | ikke oplyst | 10   | 10       | uafklaret    |
        | hvad forældretrinnet er, ved ingen   | ja          | 10   |          | uafklaret    |

    Scenarie: det siger reglen
      Givet Bekymring.registreret er ja
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-TRIN-10 fagligVurdering
      Og er resultatet af BO-TRIN-10 TRIN_AFKLARES
      Og er handlingen i BO-TRIN-10 "Afklar, om trinnet er rigtigt, og om skalaen er læst rigtigt, før trinnet bruges."
      Og hviler BO-TRIN-10 på LOKALT_VALG

  Regel: BO-MODSTRID-BEKYMRING Et lavt trin, men ingen registreret bekymring
    Fra 6 og ned måler fagpersonen en bekymring; er ingen registreret, passer de to ikke sammen.

    Abstrakt Scenario: <hvordan>
      Givet Bekymring.registreret er <bekymring>
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | <forældre>   |
      Når sagen vurderes den 2023-05-15
      Så er BO-MODSTRID-BEKYMRING <status>

      Eksempler:
        | hvordan                            | bekymring   | trin | forældre | status       |
        | trin 6 uden bekymring              | nej         | 6    | 10       | opfyldt      |
        | trin 7 uden bekymring              | nej         | 7    | 10       | ikke opfyldt |
        | trin 6 og en bekymring             | ja          | 6    | 10       | ikke opfyldt |
        | om der er en bekymring, ved ingen  | ikke oplyst | 6    | 10       | uafklaret    |
        | hvad forældretrinnet er, ved ingen | nej         | 10   |          | uafklaret    |

    Scenarie: det siger reglen
      Givet Bekymring.registreret er nej
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 2            | 3            |
      Når sagen vurderes den 2023-05-15
      Så er der modstrid i BO-MODSTRID-BEKYMRING
      Og er handlingen i BO-MODSTRID-BEKYMRING "Afklar, hvilket af de to der er rigtigt. Pligten til at underrette gælder imens."

  Regel: BO-VED-6 Både rådgivning og henvisning ved præcis 6

    Baggrund:
      Givet Bekymring.registreret er ja

    Abstrakt Scenario: kun ved præcis 6 gælder begge
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | <trin>       |
      Når sagen vurderes den 2023-05-15
      Så er BO-VED-6 <begge>
      Og er BO-RAADGIVNING <under>
      Og er BO-HENVISNING <over>

      Eksempler:
        | trin | under        | over         | begge        |
        | 5    | opfyldt      | ikke opfyldt | ikke opfyldt |
        | 6    | opfyldt      | opfyldt      | opfyldt      |
        | 7    | ikke opfyldt | opfyldt      | ikke opfyldt |

    Scenarie: det siger reglen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-VED-6 fagligVurdering
      Og er resultatet af BO-VED-6 TVETYDIG_VED_6
      Og hviler BO-VED-6 på LOKALT_VALG

    Scenarie: kan trinnet være 6, er det åbent
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-VED-6 uafklaret
      Og mangler BO-VED-6 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: kan trinnet højst være 6, er kun den ene åben
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-VED-6 uafklaret
      Og er BO-RAADGIVNING opfyldt
      Og er BO-HENVISNING uafklaret

  Regel: BO-PLIGT Trinnet ændrer ikke pligten til at underrette (serviceloven)
    Pligten læser intet trin; den står ved siden af ethvert.

    Abstrakt Scenario: trin <trin>, <dato>
      Givet Barn.fødselsdato er 2015-02-03
      Og Bekymring.særligStøtte er ja
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den <dato>
      Så er BO-PLIGT opfyldt
      Og er UN-ANSAT opfyldt

      Eksempler:
        | trin | dato       |
        | 1    | 2023-12-31 |
        | 6    | 2023-12-31 |
        | 10   | 2023-12-31 |
        | 1    | 2024-01-01 |
        | 6    | 2024-01-01 |
        | 10   | 2024-01-01 |

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Barn.fødselsdato er 2015-02-03
      Og Bekymring:
        | særligStøtte | trængerTilStøtte | overgreb | vanrøgt   | nedværdigendeBehandling | udviklingIFare | kendtAf |
        | <støtte>     | nej              | nej      | <vanrøgt> | nej                     | nej            | <hvem>  |
      Og Risikofaktorer.vold er nej
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 10           |
      Når sagen vurderes den <dato>
      Så er BO-PLIGT <status>

      Eksempler:
        | hvordan                                   | støtte      | vanrøgt | hvem             | dato       | status       |
        | en ansat med grund til at antage et behov | ja          | nej     | OFFENTLIGT_ANSAT | 2023-12-31 | opfyldt      |
        | en læge med grund til at antage et behov  | ja          | nej     | LÆGE             | 2023-12-31 | opfyldt      |
        | en borger, der ved, at barnet vanrøgtes   | nej         | ja      | BORGER           | 2023-12-31 | opfyldt      |
        | en borger med grund til at antage et behov | ja          | nej     | BORGER           | 2023-12-31 | ikke opfyldt |
        | ingen af delene                           | nej         | nej     | OFFENTLIGT_ANSAT | 2023-12-31 | ikke opfyldt |
        | det ved ingen                             | ikke oplyst | nej     | OFFENTLIGT_ANSAT | 2023-12-31 | uafklaret    |
        | en ansat med grund til at antage et behov | ja          | nej     | OFFENTLIGT_ANSAT | 2024-01-01 | opfyldt      |
        | en læge med grund til at antage et behov  | ja          | nej     | LÆGE             | 2024-01-01 | opfyldt      |
        | en borger, der ved, at barnet vanrøgtes   | nej         | ja      | BORGER           | 2024-01-01 | opfyldt      |
        | en borger med grund til at antage et behov | ja          | nej     | BORGER           | 2024-01-01 | ikke opfyldt |
        | ingen af delene                           | nej         | nej     | OFFENTLIGT_ANSAT | 2024-01-01 | ikke opfyldt |
        | det ved ingen                             | ikke oplyst | nej     | OFFENTLIGT_ANSAT | 2024-01-01 | uafklaret    |

    Abstrakt Scenario: ingen vurdering på linealen, <dato>
      Givet Barn.fødselsdato er 2015-02-03
      Og Bekymring.særligStøtte er ja
      Og området boernelineal
      Når sagen vurderes den <dato>
      Så er BO-PLIGT uafklaret
      Givet ingen Linealvurdering
      Når sagen vurderes den <dato>
      Så er BO-PLIGT ikke opfyldt

      Eksempler:
        | dato       |
        | 2023-12-31 |
        | 2024-01-01 |

    Scenarie: serviceloven til og med 2023, barnets lov fra 2024
      Givet Barn.fødselsdato er 2010-02-03
      Og Bekymring.særligStøtte er ja
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2015-02-01 | EGEN | 8            | 10           |
      Og området boernelineal
      Når sagen vurderes den 2015-02-28
      Så er BO-PLIGT uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så siger BO-PLIGT opmærksomhed
      Og er kilden til BO-PLIGT "Serviceloven §§ 153-154; BEK nr. 1651 af 3. august 2021"
      Og hviler BO-PLIGT på LOV
      Når sagen vurderes den 2023-12-31
      Så er kilden til BO-PLIGT "Serviceloven §§ 153-154; BEK nr. 1651 af 3. august 2021"
      Og siger BO-PLIGT opmærksomhed
      Når sagen vurderes den 2024-01-01
      Så siger BO-PLIGT opmærksomhed
      Og er kilden til BO-PLIGT "Barnets lov §§ 133 og 135; BEK nr. 1602 af 12. december 2023"

  Regel: BO-AKUT Overgreb, mistanke om overgreb eller vold i familien

    Abstrakt Scenario: overgreb eller mistanke, uanset trin
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 8            |
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-05-15
      Så siger BO-AKUT spærrer
      Og er resultatet af BO-AKUT AKUT_SPOR
      Og er BO-HENVISNING spærret af BO-AKUT
      Og er der intet trin på SAMLET
      Og er der intet trin på AFVIGELSE

      Eksempler:
        | trin |
        | 6    |
        | 8    |
        | 10   |

    Scenarie: kun henvisningen venter her; kontakten med forældrene er en anden regel
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 8            |
      Og Bekymring.registreret er ja
      Og Bekymring.overgreb er ja
      Og Bekymring.kontaktFrigivet er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT opfyldt
      Og er BO-HENVISNING spærret af BO-AKUT
      Og er BO-RAADGIVNING ikke spærret

    Scenarie: også ved trin 2, hvor ingen henvises
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 2            | 8            |
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT opfyldt
      Og er BO-HENVISNING ikke opfyldt
      Og er der intet trin på SAMLET

    Scenarie: nej
      Givet Bekymring.overgreb er nej
      Og Lineal.niveau er UDSAT
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT ikke opfyldt
      Og er BO-AKUT-VOLD uafklaret

    Scenarie: ikke besvaret
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT uafklaret
      Og er resultatet af BO-AKUT KRÆVER_FAGLIG_VURDERING
      Og mangler BO-AKUT kun svar på:
        | felt               | svares af | skøn |
        | Bekymring.overgreb | fagperson | ja   |

    Scenarie: hvad der står om pligten
      Givet området boernelineal
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT opfyldt
      Og er forbeholdet ved BO-AKUT "Pligten til at underrette følger af loven og gælder uanset trin (BO-13); den står for sig."

    Abstrakt Scenario: overgreb <overgreb>, vold i familien <vold>
      Givet Bekymring.overgreb er <overgreb>
      Og Risikofaktorer.vold er <vold>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT <status>

      Eksempler:
        | overgreb    | vold        | status       |
        | ikke oplyst | ja          | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ja          | nej         | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |

  Regel: BO-AKUT-VOLD Vold i familien

    Scenarie: Der spørges først om overgreb, så om vold i familien
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT-VOLD uafklaret
      Og mangler BO-AKUT-VOLD kun svar på:
        | felt               |
        | Bekymring.overgreb |
      Givet Bekymring.overgreb er nej
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT-VOLD uafklaret
      Og mangler BO-AKUT-VOLD kun svar på:
        | felt                |
        | Risikofaktorer.vold |

    Abstrakt Scenario: vold i familien
      Givet Risikofaktorer.vold er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT-VOLD <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet Risikofaktorer.vold er ja
      Når sagen vurderes den 2023-05-15
      Så siger BO-AKUT-VOLD spærrer
      Og er BO-HENVISNING spærret af BO-AKUT-VOLD
      Og er resultatet af BO-AKUT-VOLD AKUT_SPOR
      Og er der intet trin på FORÆLDRE

    Scenarie: kun henvisningen venter her; kontakten med forældrene er en anden regel
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 8            |
      Og Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Og Bekymring.kontaktFrigivet er ja
      Og Risikofaktorer.vold er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-AKUT-VOLD opfyldt
      Og er BO-HENVISNING spærret af BO-AKUT-VOLD
      Og er BO-RAADGIVNING ikke spærret

  Regel: BO-SPROG Kontakt på familiens sprog

    Abstrakt Scenario: sproget styrer kun formen
      Givet Kontakt.andetSprog er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-SPROG <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet Kontakt.andetSprog er ja
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-SPROG tilpasning
      Og er trinnet på SAMLET 1 til 10
