# language: da
Egenskab: Indsatstrappen: barnets plan, ungeplanen og handleplanen
  Reglerne står i rules/indsatstrappe/planer.drl. En plan og en afgørelse fra før 2024 gælder fortsat. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-PLAN-STILLING Kommunen har ikke taget stilling til en barnets plan
    Kommunen skal tage stilling til, om der skal laves en plan, når der træffes afgørelse om støtte.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   | planvalg   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <planvalg> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STILLING <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel                  | afgjort     | planvalg         | udfald       |
        | Som reglen siger                          | 2008-05-16  | STØTTENDE_INDSATS        | 2024-01-01  | STILLING_MANGLER | opfyldt      |
        | Fylder 16 på dagen                        | 2008-05-15  | STØTTENDE_INDSATS        | 2024-01-01  | STILLING_MANGLER | ikke opfyldt |
        | Hvornår barnet er født, ved ingen         | ikke oplyst | STØTTENDE_INDSATS        | 2024-01-01  | STILLING_MANGLER | uafklaret    |
        | En tidligt forebyggende indsats           | 2008-05-16  | TIDLIGT_FOREBYGGENDE     | 2024-01-01  | STILLING_MANGLER | ikke opfyldt |
        | En anbringelse med samtykke               | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01  | STILLING_MANGLER | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-16  | ikke oplyst              | 2024-01-01  | STILLING_MANGLER | uafklaret    |
        | Afgørelsen er fra den 31. december 2023   | 2008-05-16  | STØTTENDE_INDSATS        | 2023-12-31  | STILLING_MANGLER | ikke opfyldt |
        | Afgørelsen er ikke truffet                | 2008-05-16  | STØTTENDE_INDSATS        | ikke sket   | STILLING_MANGLER | ikke opfyldt |
        | Hvornår den er truffet, ved ingen         | 2008-05-16  | STØTTENDE_INDSATS        | ikke oplyst | STILLING_MANGLER | uafklaret    |
        | Planen skal laves                         | 2008-05-16  | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES       | ikke opfyldt |
        | Planen skal ikke laves                    | 2008-05-16  | STØTTENDE_INDSATS        | 2024-01-01  | UDARBEJDES_IKKE  | ikke opfyldt |
        | Om kommunen har taget stilling, ved ingen | 2008-05-16  | STØTTENDE_INDSATS        | 2024-01-01  | ikke oplyst      | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel           | afgjort    | planvalg         |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2024-01-01 | STILLING_MANGLER |
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-STILLING udestår
      Og er handlingen i IT-PLAN-STILLING "Tag stilling til, om der skal udarbejdes en barnets plan."
      Og er den ansvarlige i IT-PLAN-STILLING "Kommunen"
      Og er kilden til IT-PLAN-STILLING "Barnets lov § 91, stk. 1"
      Og hviler IT-PLAN-STILLING på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel           | planvalg         |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | STILLING_MANGLER |
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-STILLING uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-16
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STILLING uafklaret
      Og mangler IT-PLAN-STILLING svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STILLING ikke opfyldt

  Regel: IT-PLAN-STOETTE Barnets plan skal foreligge
    Skal der laves en plan, skal den foreligge senest 3 måneder efter afgørelsen.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   | planvalg   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <planvalg> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STOETTE <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel              | afgjort     | planvalg         | barnetsPlan | udfald       |
        | Som reglen siger                          | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | ikke sket   | opfyldt      |
        | Fylder 16 på dagen                        | 2008-05-15  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Hvornår barnet er født, ved ingen         | ikke oplyst | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | ikke sket   | uafklaret    |
        | En tidligt forebyggende indsats           | 2008-05-16  | TIDLIGT_FOREBYGGENDE | 2024-01-01  | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-16  | ikke oplyst          | 2024-01-01  | UDARBEJDES       | ikke sket   | uafklaret    |
        | Afgørelsen er fra den 31. december 2023   | 2008-05-16  | STØTTENDE_INDSATS    | 2023-12-31  | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Afgørelsen er ikke truffet                | 2008-05-16  | STØTTENDE_INDSATS    | ikke sket   | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Hvornår den er truffet, ved ingen         | 2008-05-16  | STØTTENDE_INDSATS    | ikke oplyst | UDARBEJDES       | ikke sket   | uafklaret    |
        | Planen skal ikke laves                    | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES_IKKE  | ikke sket   | ikke opfyldt |
        | Kommunen har ikke taget stilling          | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | STILLING_MANGLER | ikke sket   | ikke opfyldt |
        | Om kommunen har taget stilling, ved ingen | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | ikke oplyst      | ikke sket   | uafklaret    |
        | Planen foreligger                         | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | 2024-05-15  | ikke opfyldt |
        | En handleplan fra før 2024 gælder fortsat | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | 2022-03-01  | ikke opfyldt |
        | Om der er en plan, ved ingen              | 2008-05-16  | STØTTENDE_INDSATS    | 2024-01-01  | UDARBEJDES       | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel           | afgjort    | planvalg   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2024-01-01 | UDARBEJDES |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-STOETTE pligt
      Og er handlingen i IT-PLAN-STOETTE "Udarbejd barnets plan, så den foreligger senest 3 måneder efter afgørelsen."
      Og er den ansvarlige i IT-PLAN-STOETTE "Kommunen"
      Og er kilden til IT-PLAN-STOETTE "Barnets lov § 91, stk. 1"
      Og hviler IT-PLAN-STOETTE på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel           | planvalg   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | UDARBEJDES |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-STOETTE uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STOETTE uafklaret
      Og mangler IT-PLAN-STOETTE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-STOETTE ikke opfyldt

    Abstrakt Scenario: Afgørelse den <afgjort>, vurderet den <dato>
      Givet Barn.fødselsdato er 2015-02-03
      Og Indsats:
        | id | trin          | hjemmel           | afgjort   | planvalg   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | <afgjort> | UDARBEJDES |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den <dato>
      Så er IT-PLAN-STOETTE opfyldt
      Og er fristen for IT-PLAN-STOETTE og Indsats[i1] <frist>

      Eksempler:
        | afgjort    | dato       | frist       |
        | 2024-02-15 | 2024-05-07 | løber       |
        | 2024-02-15 | 2024-05-08 | forfalder   |
        | 2024-02-15 | 2024-05-15 | forfalder   |
        | 2024-02-15 | 2024-05-16 | overskredet |

  Regel: IT-PLAN-ANBRINGELSE Barnets plan skal foreligge ved anbringelse med samtykke
    Ved anbringelse med samtykke skal planen foreligge senest 3 måneder efter afgørelsen. Er samtykket ukendt, kan det ikke afgøres.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-ANBRINGELSE <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel                   | afgjort     | barnetsPlan | udfald       |
        | Som reglen siger                          | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke sket   | opfyldt      |
        | Fylder 16 på dagen                        | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Hvornår barnet er født, ved ingen         | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke sket   | uafklaret    |
        | En anbringelse uden samtykke              | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | ikke opfyldt |
        | En støttende indsats                      | 2008-05-16  | STØTTENDE_INDSATS         | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-16  | ikke oplyst               | 2024-01-01  | ikke sket   | uafklaret    |
        | Afgørelsen er fra den 31. december 2023   | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ikke sket   | ikke opfyldt |
        | Afgørelsen er ikke truffet                | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | ikke sket   | ikke opfyldt |
        | Hvornår den er truffet, ved ingen         | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | ikke sket   | uafklaret    |
        | Planen foreligger                         | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | 2024-05-15  | ikke opfyldt |
        | En handleplan fra før 2024 gælder fortsat | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | 2022-03-01  | ikke opfyldt |
        | Om der er en plan, ved ingen              | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel                  | afgjort    |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE | 2024-01-01 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-ANBRINGELSE pligt
      Og er handlingen i IT-PLAN-ANBRINGELSE "Udarbejd barnets plan, så den foreligger senest 3 måneder efter afgørelsen."
      Og er den ansvarlige i IT-PLAN-ANBRINGELSE "Kommunen"
      Og er kilden til IT-PLAN-ANBRINGELSE "Barnets lov § 91, stk. 2"
      Og hviler IT-PLAN-ANBRINGELSE på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel                  |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-ANBRINGELSE uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-ANBRINGELSE uafklaret
      Og mangler IT-PLAN-ANBRINGELSE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-ANBRINGELSE ikke opfyldt

    Scenarie: Fristen er 3 måneder efter afgørelsen
      Givet Barn.fødselsdato er 2015-02-03
      Og Indsats:
        | id | trin         | hjemmel                  | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_MED_SAMTYKKE | 2024-03-31 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-ANBRINGELSE opfyldt
      Og er fristen for IT-PLAN-ANBRINGELSE og Indsats[i1] 2024-06-30

  Regel: IT-PLAN-UDEN-SAMTYKKE Barnets plan mangler ved anbringelse uden samtykke
    Uden samtykke skal planen foreligge før afgørelsen. Er samtykket ukendt, kan det ikke afgøres.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-UDEN-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel                   | afgjort     | barnetsPlan | udfald       |
        | Som reglen siger                          | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | opfyldt      |
        | Fylder 16 på dagen                        | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Hvornår barnet er født, ved ingen         | ikke oplyst | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | uafklaret    |
        | En anbringelse med samtykke               | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke sket   | ikke opfyldt |
        | En støttende indsats                      | 2008-05-16  | STØTTENDE_INDSATS         | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-16  | ikke oplyst               | 2024-01-01  | ikke sket   | uafklaret    |
        | Afgørelsen er fra den 31. december 2023   | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | ikke sket   | ikke opfyldt |
        | Afgørelsen er ikke truffet                | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | ikke sket   | opfyldt      |
        | Hvornår den er truffet, ved ingen         | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | ikke oplyst | ikke sket   | uafklaret    |
        | Planen foreligger                         | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-05-15  | ikke opfyldt |
        | En handleplan fra før 2024 gælder fortsat | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2022-03-01  | ikke opfyldt |
        | Om der er en plan, ved ingen              | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel                   | afgjort    |
        | i1 | HJEMMEBASERET | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-UDEN-SAMTYKKE udestår
      Og er resultatet af IT-PLAN-UDEN-SAMTYKKE PLAN_MANGLER_FØR_AFGØRELSE
      Og er handlingen i IT-PLAN-UDEN-SAMTYKKE "Udarbejd barnets plan; den skal foreligge, før der træffes afgørelse."
      Og er den ansvarlige i IT-PLAN-UDEN-SAMTYKKE "Kommunen"
      Og er kilden til IT-PLAN-UDEN-SAMTYKKE "Barnets lov § 91, stk. 2"
      Og hviler IT-PLAN-UDEN-SAMTYKKE på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel                   |
        | i1 | HJEMMEBASERET | ANBRINGELSE_UDEN_SAMTYKKE |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-UDEN-SAMTYKKE uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-UDEN-SAMTYKKE uafklaret
      Og mangler IT-PLAN-UDEN-SAMTYKKE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-UDEN-SAMTYKKE ikke opfyldt

  Regel: IT-PLAN-EFTER Barnets plan forelå først efter afgørelsen uden samtykke
    Uden samtykke skal planen foreligge, inden der træffes afgørelse. En plan fra samme dag læses som rettidig.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin         | hjemmel   | afgjort   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <afgjort> |
      Og Indsatsplan.barnetsPlan er <plan>
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-EFTER <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | hjemmel                   | afgjort     | plan        | udfald       |
        | Planen er fra dagen efter               | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | opfyldt      |
        | Planen er fra samme dag                 | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-01  | ikke opfyldt |
        | Afgørelsen er fra den 31. december 2023 | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | 2024-01-02  | ikke opfyldt |
        | Fylder 16 samme dag som afgørelsen      | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | ikke opfyldt |
        | Hvornår barnet er født, ved ingen       | ikke oplyst | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | uafklaret    |
        | En anbringelse med samtykke             | 2008-01-02  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | 2024-01-02  | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen    | 2008-01-02  | ikke oplyst               | 2024-01-01  | 2024-01-02  | uafklaret    |
        | Afgørelsen er ikke truffet              | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | 2024-01-02  | ikke opfyldt |
        | Hvornår den er truffet, ved ingen       | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | ikke oplyst | 2024-01-02  | uafklaret    |
        | Der er ingen plan                       | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Om der er en plan, ved ingen            | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-01-02
      Og Indsats:
        | id | trin         | hjemmel                   | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01 |
      Og Indsatsplan.barnetsPlan er 2024-01-02
      Når sagen vurderes den 2024-01-02
      Så siger IT-PLAN-EFTER opmærksomhed
      Og er resultatet af IT-PLAN-EFTER PLAN_MANGLER_FØR_AFGØRELSE
      Og er kilden til IT-PLAN-EFTER "Barnets lov § 91, stk. 2"
      Og hviler IT-PLAN-EFTER på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-01-02
      Og Indsats:
        | id | trin         | hjemmel                   |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_UDEN_SAMTYKKE |
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-EFTER uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-01-02
      Og Indsatsplan.barnetsPlan er 2024-01-02
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-EFTER uafklaret
      Og mangler IT-PLAN-EFTER svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-EFTER ikke opfyldt

  Regel: IT-PLAN-HANDLEPLAN Handleplanen mangler (serviceloven)
    Serviceloven krævede en handleplan før afgørelsen. Afgørelsen gælder fortsat efter 2023, og det gør kravet om en plan også.

    Abstrakt Scenario: Før 2024: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   |
        | i1 | HJEMMEBASERET | <hjemmel> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-HANDLEPLAN <udfald>

      Eksempler:
        | hvordan                              | hjemmel                   | barnetsPlan | udfald       |
        | Som reglen siger                     | STØTTENDE_INDSATS         | ikke sket   | opfyldt      |
        | En anbringelse med samtykke          | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | opfyldt      |
        | En anbringelse uden samtykke         | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | opfyldt      |
        | En tidligt forebyggende indsats      | TIDLIGT_FOREBYGGENDE      | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | ikke oplyst               | ikke sket   | uafklaret    |
        | Handleplanen foreligger              | STØTTENDE_INDSATS         | 2022-03-01  | ikke opfyldt |
        | Om der er en handleplan, ved ingen   | STØTTENDE_INDSATS         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra 2024, til en afgørelse fra før: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-HANDLEPLAN <udfald>

      Eksempler:
        | hvordan                              | fødselsdato | hjemmel                   | afgjort     | barnetsPlan | udfald       |
        | Som reglen siger                     | 2008-05-16  | STØTTENDE_INDSATS         | 2023-12-31  | ikke sket   | opfyldt      |
        | En anbringelse med samtykke          | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ikke sket   | opfyldt      |
        | En anbringelse uden samtykke         | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | ikke sket   | opfyldt      |
        | En tidligt forebyggende indsats      | 2008-05-16  | TIDLIGT_FOREBYGGENDE      | 2023-12-31  | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | 2008-05-16  | ikke oplyst               | 2023-12-31  | ikke sket   | uafklaret    |
        | Handleplanen foreligger              | 2008-05-16  | STØTTENDE_INDSATS         | 2023-12-31  | 2022-03-01  | ikke opfyldt |
        | Om der er en handleplan, ved ingen   | 2008-05-16  | STØTTENDE_INDSATS         | 2023-12-31  | ikke oplyst | uafklaret    |
        | Afgørelsen er fra den 1. januar 2024 | 2008-05-16  | STØTTENDE_INDSATS         | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Afgørelsen er ikke truffet           | 2008-05-16  | STØTTENDE_INDSATS         | ikke sket   | ikke sket   | ikke opfyldt |
        | Hvornår den er truffet, ved ingen    | 2008-05-16  | STØTTENDE_INDSATS         | ikke oplyst | ikke sket   | uafklaret    |
        | Fylder 16 på dagen                   | 2008-05-15  | STØTTENDE_INDSATS         | 2023-12-31  | ikke sket   | ikke opfyldt |
        | Hvornår barnet er født, ved ingen    | ikke oplyst | STØTTENDE_INDSATS         | 2023-12-31  | ikke sket   | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Indsats:
        | id | trin          | hjemmel           |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2014-12-31
      Så er IT-PLAN-HANDLEPLAN uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-PLAN-HANDLEPLAN udestår
      Og er handlingen i IT-PLAN-HANDLEPLAN "Udarbejd handleplanen."
      Og er den ansvarlige i IT-PLAN-HANDLEPLAN "Kommunen"
      Og er kilden til IT-PLAN-HANDLEPLAN "Serviceloven § 140, stk. 1"
      Og hviler IT-PLAN-HANDLEPLAN på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-PLAN-HANDLEPLAN udestår

    Scenarie: Serviceloven til og med 2023, gamle afgørelser fra 2024
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsats:
        | id | trin          | hjemmel           | afgjort    |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-12-31 |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så siger IT-PLAN-HANDLEPLAN udestår
      Og er kilden til IT-PLAN-HANDLEPLAN "Serviceloven § 140, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-HANDLEPLAN udestår
      Og er handlingen i IT-PLAN-HANDLEPLAN "Udarbejd planen."
      Og er den ansvarlige i IT-PLAN-HANDLEPLAN "Kommunen"
      Og er kilden til IT-PLAN-HANDLEPLAN "Serviceloven § 140, stk. 1, jf. barnets lov § 213, stk. 2"
      Og hviler IT-PLAN-HANDLEPLAN på LOV

    Scenarie: Før 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-HANDLEPLAN uafklaret
      Og mangler IT-PLAN-HANDLEPLAN svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-HANDLEPLAN ikke opfyldt

    Scenarie: Fra 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-16
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-HANDLEPLAN uafklaret
      Og mangler IT-PLAN-HANDLEPLAN svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-HANDLEPLAN ikke opfyldt

  Regel: IT-PLAN-MAAL Planen har ikke konkrete mål (serviceloven)
    En handleplan fra før 2024 gælder, som den er.

    Abstrakt Scenario: Før 2024: <hvordan>
      Givet Indsatsplan:
        | barnetsPlan   | konkreteMål   |
        | <barnetsPlan> | <konkreteMål> |
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-MAAL <udfald>

      Eksempler:
        | hvordan                           | barnetsPlan | konkreteMål | udfald       |
        | Som reglen siger                  | 2023-12-31  | nej         | opfyldt      |
        | Der er ingen plan                 | ikke sket   | nej         | ikke opfyldt |
        | Om der er en plan, ved ingen      | ikke oplyst | nej         | uafklaret    |
        | Der er konkrete mål               | 2023-12-31  | ja          | ikke opfyldt |
        | Om der er konkrete mål, ved ingen | 2023-12-31  | ikke oplyst | uafklaret    |

    Abstrakt Scenario: <hvordan>
      Givet Indsatsplan:
        | barnetsPlan   | konkreteMål   |
        | <barnetsPlan> | <konkreteMål> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-MAAL <udfald>

      Eksempler:
        | hvordan                                 | barnetsPlan | konkreteMål | udfald       |
        | Som reglen siger                        | 2024-01-01  | nej         | opfyldt      |
        | En handleplan fra den 31. december 2023 | 2023-12-31  | nej         | ikke opfyldt |
        | Ingen plan                              | ikke sket   | nej         | ikke opfyldt |
        | Om der er en plan, ved ingen            | ikke oplyst | nej         | uafklaret    |
        | Der er konkrete mål                     | 2024-01-01  | ja          | ikke opfyldt |
        | Om der er konkrete mål, ved ingen       | 2024-01-01  | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Indsatsplan:
        | barnetsPlan | konkreteMål |
        | 2014-12-31  | nej         |
      Når sagen vurderes den 2014-12-31
      Så er IT-PLAN-MAAL uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-PLAN-MAAL udestår
      Og er handlingen i IT-PLAN-MAAL "Sæt konkrete mål for barnets trivsel og udvikling."
      Og er den ansvarlige i IT-PLAN-MAAL "Kommunen"
      Og er kilden til IT-PLAN-MAAL "Serviceloven § 140, stk. 2"
      Og hviler IT-PLAN-MAAL på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-PLAN-MAAL udestår

    Scenarie: Barnets lov gælder fra 2024
      Givet Indsatsplan:
        | barnetsPlan | konkreteMål |
        | 2024-01-01  | nej         |
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-MAAL udestår
      Og er handlingen i IT-PLAN-MAAL "Sæt konkrete mål for barnets trivsel og udvikling."
      Og er den ansvarlige i IT-PLAN-MAAL "Kommunen"
      Og er kilden til IT-PLAN-MAAL "Barnets lov § 92, stk. 1"
      Og hviler IT-PLAN-MAAL på LOV

  Regel: IT-PLAN-OENSKER Målene afspejler ikke barnets ønsker og behov
    Målene afspejler barnets ønsker og behov.

    Abstrakt Scenario: <hvordan>
      Givet Indsatsplan:
        | barnetsPlan   | ønskerOgBehov   |
        | <barnetsPlan> | <ønskerOgBehov> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-OENSKER <udfald>

      Eksempler:
        | hvordan                                 | barnetsPlan | ønskerOgBehov | udfald       |
        | Som reglen siger                        | 2024-01-01  | nej           | opfyldt      |
        | En handleplan fra den 31. december 2023 | 2023-12-31  | nej           | ikke opfyldt |
        | Ingen plan                              | ikke sket   | nej           | ikke opfyldt |
        | Om der er en plan, ved ingen            | ikke oplyst | nej           | uafklaret    |
        | Målene afspejler dem                    | 2024-01-01  | ja            | ikke opfyldt |
        | Om målene gør, ved ingen                | 2024-01-01  | ikke oplyst   | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Indsatsplan:
        | barnetsPlan | ønskerOgBehov |
        | 2024-01-01  | nej           |
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-OENSKER udestår
      Og er handlingen i IT-PLAN-OENSKER "Tal med barnet om dets ønsker og behov, og lad målene afspejle dem."
      Og er den ansvarlige i IT-PLAN-OENSKER "Kommunen"
      Og er kilden til IT-PLAN-OENSKER "Barnets lov § 92, stk. 1"
      Og hviler IT-PLAN-OENSKER på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Indsatsplan.ønskerOgBehov er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-OENSKER uden for gyldighed

  Regel: IT-PLAN-INDDRAG Barnet og forældrene er ikke inddraget i målene
    Barnet og forældrene er med til at formulere målene.

    Abstrakt Scenario: <hvordan>
      Givet Indsatsplan:
        | barnetsPlan   | målFormuleretSammen   |
        | <barnetsPlan> | <målFormuleretSammen> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-INDDRAG <udfald>

      Eksempler:
        | hvordan                                 | barnetsPlan | målFormuleretSammen | udfald       |
        | Som reglen siger                        | 2024-01-01  | nej                 | opfyldt      |
        | En handleplan fra den 31. december 2023 | 2023-12-31  | nej                 | ikke opfyldt |
        | Ingen plan                              | ikke sket   | nej                 | ikke opfyldt |
        | Om der er en plan, ved ingen            | ikke oplyst | nej                 | uafklaret    |
        | De er inddraget                         | 2024-01-01  | ja                  | ikke opfyldt |
        | Om de er inddraget, ved ingen           | 2024-01-01  | ikke oplyst         | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Indsatsplan:
        | barnetsPlan | målFormuleretSammen |
        | 2024-01-01  | nej                 |
      Når sagen vurderes den 2024-01-01
      Så siger IT-PLAN-INDDRAG udestår
      Og er handlingen i IT-PLAN-INDDRAG "Inddrag barnet og forældrene i formuleringen af målene."
      Og er den ansvarlige i IT-PLAN-INDDRAG "Kommunen"
      Og er kilden til IT-PLAN-INDDRAG "Barnets lov § 92, stk. 1"
      Og hviler IT-PLAN-INDDRAG på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Indsatsplan.målFormuleretSammen er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-INDDRAG uden for gyldighed

    Scenarie: Risikovurderingen går forud: forældrene inddrages ikke endnu
      Givet områderne indsatstrappe og underretning
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Og Indsatsplan:
        | barnetsPlan | målFormuleretSammen |
        | 2024-03-01  | nej                 |
      Når sagen vurderes den 2024-05-15
      Så er IT-PLAN-INDDRAG opfyldt
      Og er IT-PLAN-INDDRAG spærret af UN-RISIKO-FOERST

  Regel: IT-PLAN-VOKSENLIVET Målene afspejler ikke overgangen til voksenlivet
    Før 2024 i handleplanen for unge, der er fyldt 16 år; fra 2024 i ungeplanen (IT-UNGEPLAN-VOKSENLIVET).

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsatsplan:
        | barnetsPlan   | voksenlivet   |
        | <barnetsPlan> | <voksenlivet> |
      Når sagen vurderes den 2023-12-31
      Så er IT-PLAN-VOKSENLIVET <udfald>

      Eksempler:
        | hvordan                             | fødselsdato | barnetsPlan | voksenlivet | udfald       |
        | Som reglen siger                    | 2007-12-31  | 2023-12-01  | nej         | opfyldt      |
        | Fylder 16 den 1. januar 2024        | 2008-01-01  | 2023-12-01  | nej         | ikke opfyldt |
        | Hvornår den unge er født, ved ingen | ikke oplyst | 2023-12-01  | nej         | uafklaret    |
        | Der er ingen handleplan             | 2007-12-31  | ikke sket   | nej         | ikke opfyldt |
        | Om der er en handleplan, ved ingen  | 2007-12-31  | ikke oplyst | nej         | uafklaret    |
        | Målene afspejler den                | 2007-12-31  | 2023-12-01  | ja          | ikke opfyldt |
        | Om målene gør, ved ingen            | 2007-12-31  | 2023-12-01  | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Barn.fødselsdato er 1998-12-31
      Og Indsatsplan:
        | barnetsPlan | voksenlivet |
        | 2014-12-31  | nej         |
      Når sagen vurderes den 2014-12-31
      Så er IT-PLAN-VOKSENLIVET uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-PLAN-VOKSENLIVET udestår
      Og er handlingen i IT-PLAN-VOKSENLIVET "Sæt mål for overgangen til voksenlivet, herunder beskæftigelse og uddannelse."
      Og er den ansvarlige i IT-PLAN-VOKSENLIVET "Kommunen"
      Og er kilden til IT-PLAN-VOKSENLIVET "Serviceloven § 140, stk. 2"
      Og hviler IT-PLAN-VOKSENLIVET på LOV

    Scenarie: Serviceloven gælder til og med 2023
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | barnetsPlan | voksenlivet |
        | 2023-12-01  | nej         |
      Når sagen vurderes den 2023-12-31
      Så siger IT-PLAN-VOKSENLIVET udestår
      Når sagen vurderes den 2024-01-01
      Så er IT-PLAN-VOKSENLIVET uden for gyldighed

  Regel: IT-UNGEPLAN-MAAL Ungeplanen har ikke konkrete mål
    Ungeplanen har konkrete mål.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsatsplan:
        | ungeplan   | konkreteMål   |
        | <ungeplan> | <konkreteMål> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-MAAL <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | ungeplan    | konkreteMål | udfald       |
        | Som reglen siger                        | 2008-05-15  | 2024-05-01  | nej         | opfyldt      |
        | Fylder 16 dagen efter: der spørges ikke | 2008-05-16  | 2024-05-01  | nej         | ikke opfyldt |
        | Hvornår den unge er født, ved ingen     | ikke oplyst | 2024-05-01  | nej         | uafklaret    |
        | Der er ingen ungeplan                   | 2008-05-15  | ikke sket   | nej         | ikke opfyldt |
        | Om der er en ungeplan, ved ingen        | 2008-05-15  | ikke oplyst | nej         | uafklaret    |
        | Der er konkrete mål                     | 2008-05-15  | 2024-05-01  | ja          | ikke opfyldt |
        | Om der er konkrete mål, ved ingen       | 2008-05-15  | 2024-05-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | ungeplan   | konkreteMål |
        | 2023-12-31 | nej         |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-MAAL uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-MAAL udestår
      Og er handlingen i IT-UNGEPLAN-MAAL "Sæt konkrete mål for den unges trivsel og udvikling."
      Og er den ansvarlige i IT-UNGEPLAN-MAAL "Kommunen"
      Og er kilden til IT-UNGEPLAN-MAAL "Barnets lov § 109, stk. 1"
      Og hviler IT-UNGEPLAN-MAAL på LOV

  Regel: IT-UNGEPLAN-OENSKER Ungeplanens mål afspejler ikke den unges ønsker og behov
    Målene afspejler den unges ønsker og behov.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsatsplan:
        | ungeplan   | ønskerOgBehov   |
        | <ungeplan> | <ønskerOgBehov> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-OENSKER <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | ungeplan    | ønskerOgBehov | udfald       |
        | Som reglen siger                        | 2008-05-15  | 2024-05-01  | nej           | opfyldt      |
        | Fylder 16 dagen efter: der spørges ikke | 2008-05-16  | 2024-05-01  | nej           | ikke opfyldt |
        | Hvornår den unge er født, ved ingen     | ikke oplyst | 2024-05-01  | nej           | uafklaret    |
        | Der er ingen ungeplan                   | 2008-05-15  | ikke sket   | nej           | ikke opfyldt |
        | Om der er en ungeplan, ved ingen        | 2008-05-15  | ikke oplyst | nej           | uafklaret    |
        | Målene afspejler dem                    | 2008-05-15  | 2024-05-01  | ja            | ikke opfyldt |
        | Om målene gør, ved ingen                | 2008-05-15  | 2024-05-01  | ikke oplyst   | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | ungeplan   | ønskerOgBehov |
        | 2023-12-31 | nej           |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-OENSKER uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-OENSKER udestår
      Og er handlingen i IT-UNGEPLAN-OENSKER "Tal med den unge om ønsker og behov, og lad målene afspejle dem."
      Og er den ansvarlige i IT-UNGEPLAN-OENSKER "Kommunen"
      Og er kilden til IT-UNGEPLAN-OENSKER "Barnets lov § 109, stk. 1"
      Og hviler IT-UNGEPLAN-OENSKER på LOV

  Regel: IT-UNGEPLAN-VOKSENLIVET Ungeplanens mål afspejler ikke overgangen til voksenlivet
    Målene afspejler overgangen til voksenlivet.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsatsplan:
        | ungeplan   | voksenlivet   |
        | <ungeplan> | <voksenlivet> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-VOKSENLIVET <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | ungeplan    | voksenlivet | udfald       |
        | Som reglen siger                        | 2008-05-15  | 2024-05-01  | nej         | opfyldt      |
        | Fylder 16 dagen efter: der spørges ikke | 2008-05-16  | 2024-05-01  | nej         | ikke opfyldt |
        | Hvornår den unge er født, ved ingen     | ikke oplyst | 2024-05-01  | nej         | uafklaret    |
        | Der er ingen ungeplan                   | 2008-05-15  | ikke sket   | nej         | ikke opfyldt |
        | Om der er en ungeplan, ved ingen        | 2008-05-15  | ikke oplyst | nej         | uafklaret    |
        | Målene afspejler den                    | 2008-05-15  | 2024-05-01  | ja          | ikke opfyldt |
        | Om målene gør, ved ingen                | 2008-05-15  | 2024-05-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | ungeplan   | voksenlivet |
        | 2023-12-31 | nej         |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-VOKSENLIVET uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-VOKSENLIVET udestår
      Og er handlingen i IT-UNGEPLAN-VOKSENLIVET "Sæt mål for overgangen til voksenlivet, herunder beskæftigelse og uddannelse."
      Og er den ansvarlige i IT-UNGEPLAN-VOKSENLIVET "Kommunen"
      Og er kilden til IT-UNGEPLAN-VOKSENLIVET "Barnets lov § 109, stk. 1"
      Og hviler IT-UNGEPLAN-VOKSENLIVET på LOV

  Regel: IT-UNGEPLAN-INDDRAG Den unge og forældrene er ikke inddraget i ungeplanens mål
    Den unge og forældrene er med til at formulere målene.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsatsplan:
        | ungeplan   | målFormuleretSammen   |
        | <ungeplan> | <målFormuleretSammen> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-INDDRAG <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | ungeplan    | målFormuleretSammen | udfald       |
        | Som reglen siger                        | 2008-05-15  | 2024-05-01  | nej                 | opfyldt      |
        | Fylder 16 dagen efter: der spørges ikke | 2008-05-16  | 2024-05-01  | nej                 | ikke opfyldt |
        | Hvornår den unge er født, ved ingen     | ikke oplyst | 2024-05-01  | nej                 | uafklaret    |
        | Der er ingen ungeplan                   | 2008-05-15  | ikke sket   | nej                 | ikke opfyldt |
        | Om der er en ungeplan, ved ingen        | 2008-05-15  | ikke oplyst | nej                 | uafklaret    |
        | De er inddraget                         | 2008-05-15  | 2024-05-01  | ja                  | ikke opfyldt |
        | Om de er inddraget, ved ingen           | 2008-05-15  | 2024-05-01  | ikke oplyst         | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | ungeplan   | målFormuleretSammen |
        | 2023-12-31 | nej                 |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-INDDRAG uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-INDDRAG udestår
      Og er handlingen i IT-UNGEPLAN-INDDRAG "Inddrag den unge og forældrene i formuleringen af målene."
      Og er den ansvarlige i IT-UNGEPLAN-INDDRAG "Kommunen"
      Og er kilden til IT-UNGEPLAN-INDDRAG "Barnets lov § 109, stk. 1"
      Og hviler IT-UNGEPLAN-INDDRAG på LOV

  Regel: IT-UNGEPLAN-STILLING Kommunen har ikke taget stilling til en ungeplan
    Kommunen skal tage stilling, når en ung med støtte fylder 16 år, og når en 16-årig får støtte.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplanvalg er <ungeplanvalg>
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STILLING <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel              | afgjort     | ungeplanvalg     | udfald       |
        | Som reglen siger                          | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | STILLING_MANGLER | opfyldt      |
        | Fylder 16 dagen efter                     | 2008-05-16  | STØTTENDE_INDSATS    | 2023-06-01  | STILLING_MANGLER | ikke opfyldt |
        | Hvornår den unge er født, ved ingen       | ikke oplyst | STØTTENDE_INDSATS    | 2023-06-01  | STILLING_MANGLER | uafklaret    |
        | En tidligt forebyggende indsats           | 2008-05-15  | TIDLIGT_FOREBYGGENDE | 2023-06-01  | STILLING_MANGLER | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-15  | ikke oplyst          | 2023-06-01  | STILLING_MANGLER | uafklaret    |
        | Afgørelsen er ikke truffet                | 2008-05-15  | STØTTENDE_INDSATS    | ikke sket   | STILLING_MANGLER | ikke opfyldt |
        | Om den er truffet, ved ingen              | 2008-05-15  | STØTTENDE_INDSATS    | ikke oplyst | STILLING_MANGLER | uafklaret    |
        | Ungeplanen skal laves                     | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | ikke opfyldt |
        | Ungeplanen skal ikke laves                | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES_IKKE  | ikke opfyldt |
        | Om kommunen har taget stilling, ved ingen | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | ikke oplyst      | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel           | afgjort    |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-06-01 |
      Og Indsatsplan.ungeplanvalg er STILLING_MANGLER
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-STILLING udestår
      Og er handlingen i IT-UNGEPLAN-STILLING "Tag stilling til, om der skal udarbejdes en ungeplan."
      Og er den ansvarlige i IT-UNGEPLAN-STILLING "Kommunen"
      Og er kilden til IT-UNGEPLAN-STILLING "Barnets lov § 108, stk. 1, nr. 1-3"
      Og hviler IT-UNGEPLAN-STILLING på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel           |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS |
      Og Indsatsplan.ungeplanvalg er STILLING_MANGLER
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-STILLING uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-15
      Og Indsatsplan.ungeplanvalg er STILLING_MANGLER
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STILLING uafklaret
      Og mangler IT-UNGEPLAN-STILLING svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STILLING ikke opfyldt

  Regel: IT-UNGEPLAN-STOETTE Ungeplanen skal foreligge
    Skal ungeplanen laves, skal den foreligge senest 3 måneder efter afgørelsen eller 16-årsdagen.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan:
        | ungeplanvalg   | ungeplan   |
        | <ungeplanvalg> | <ungeplan> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STOETTE <udfald>

      Eksempler:
        | hvordan                                   | fødselsdato | hjemmel              | afgjort     | ungeplanvalg     | ungeplan    | udfald       |
        | Som reglen siger                          | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | ikke sket   | opfyldt      |
        | Fylder 16 dagen efter                     | 2008-05-16  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Hvornår den unge er født, ved ingen       | ikke oplyst | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | ikke sket   | uafklaret    |
        | En tidligt forebyggende indsats           | 2008-05-15  | TIDLIGT_FOREBYGGENDE | 2023-06-01  | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen      | 2008-05-15  | ikke oplyst          | 2023-06-01  | UDARBEJDES       | ikke sket   | uafklaret    |
        | Afgørelsen er ikke truffet                | 2008-05-15  | STØTTENDE_INDSATS    | ikke sket   | UDARBEJDES       | ikke sket   | ikke opfyldt |
        | Om den er truffet, ved ingen              | 2008-05-15  | STØTTENDE_INDSATS    | ikke oplyst | UDARBEJDES       | ikke sket   | uafklaret    |
        | Ungeplanen skal ikke laves                | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES_IKKE  | ikke sket   | ikke opfyldt |
        | Kommunen har ikke taget stilling          | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | STILLING_MANGLER | ikke sket   | ikke opfyldt |
        | Om kommunen har taget stilling, ved ingen | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | ikke oplyst      | ikke sket   | uafklaret    |
        | Ungeplanen foreligger                     | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | 2024-05-15  | ikke opfyldt |
        | Om der er en ungeplan, ved ingen          | 2008-05-15  | STØTTENDE_INDSATS    | 2023-06-01  | UDARBEJDES       | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel           | afgjort    |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-06-01 |
      Og Indsatsplan:
        | ungeplanvalg | ungeplan  |
        | UDARBEJDES   | ikke sket |
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-STOETTE pligt
      Og er handlingen i IT-UNGEPLAN-STOETTE "Udarbejd ungeplanen, så den foreligger senest 3 måneder efter afgørelsen, eller efter at den unge er fyldt 16 år."
      Og er den ansvarlige i IT-UNGEPLAN-STOETTE "Kommunen"
      Og er kilden til IT-UNGEPLAN-STOETTE "Barnets lov § 108, stk. 1 og 3"
      Og hviler IT-UNGEPLAN-STOETTE på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel           |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS |
      Og Indsatsplan:
        | ungeplanvalg | ungeplan  |
        | UDARBEJDES   | ikke sket |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-STOETTE uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-15
      Og Indsatsplan:
        | ungeplanvalg | ungeplan  |
        | UDARBEJDES   | ikke sket |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STOETTE uafklaret
      Og mangler IT-UNGEPLAN-STOETTE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-STOETTE ikke opfyldt

  Regel: IT-UNGEPLAN-ANBRINGELSE Ungeplanen skal foreligge ved anbringelse
    Er den unge anbragt og fyldt 16 år før 2024, skal der være en ungeplan, men ingen frist løber. De andre står i SB-UNGEPLAN-16, SB-UNGEPLAN-AFGOERELSE og IT-UNGEPLAN-FOER.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan:
        | ungeplan   | barnetsPlan   |
        | <ungeplan> | <barnetsPlan> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-ANBRINGELSE <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | hjemmel                   | afgjort     | ungeplan    | barnetsPlan | udfald       |
        | Som reglen siger                        | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke sket   | opfyldt      |
        | Fyldt 16 i 2024: SB-UNGEPLAN-16         | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke sket   | ikke opfyldt |
        | Hvornår den unge er født, ved ingen     | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke sket   | uafklaret    |
        | En anbringelse uden samtykke            | 2007-12-31  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-06-01  | ikke sket   | ikke sket   | opfyldt      |
        | En støttende indsats                    | 2007-12-31  | STØTTENDE_INDSATS         | 2023-06-01  | ikke sket   | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen    | 2007-12-31  | ikke oplyst               | 2023-06-01  | ikke sket   | ikke sket   | uafklaret    |
        | Afgørelsen er ikke truffet              | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | ikke sket   | ikke sket   | ikke opfyldt |
        | Truffet den 31. december 2023           | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-12-31  | ikke sket   | ikke sket   | opfyldt      |
        | Truffet i 2024: SB-UNGEPLAN-AFGOERELSE  | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | ikke sket   | ikke sket   | ikke opfyldt |
        | Om den er truffet, ved ingen            | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | ikke sket   | ikke sket   | uafklaret    |
        | Ungeplanen foreligger                   | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | 2024-05-15  | ikke sket   | ikke opfyldt |
        | Om der er en ungeplan, ved ingen        | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke oplyst | ikke sket   | uafklaret    |
        | En barnets plan fra 2024                | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2024-01-01  | opfyldt      |
        | En handleplan fra den 31. december 2023 | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2023-12-31  | ikke opfyldt |
        | Om der er en handleplan, ved ingen      | 2007-12-31  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                  | afgjort    |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE | 2023-06-01 |
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | ikke sket   |
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-ANBRINGELSE pligt
      Og er handlingen i IT-UNGEPLAN-ANBRINGELSE "Udarbejd ungeplanen."
      Og er den ansvarlige i IT-UNGEPLAN-ANBRINGELSE "Kommunen"
      Og er kilden til IT-UNGEPLAN-ANBRINGELSE "Barnets lov § 108, stk. 2-3"
      Og hviler IT-UNGEPLAN-ANBRINGELSE på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                  |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE |
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | ikke sket   |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-ANBRINGELSE uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | ikke sket   |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-ANBRINGELSE uafklaret
      Og mangler IT-UNGEPLAN-ANBRINGELSE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-ANBRINGELSE ikke opfyldt

  Regel: IT-UNGEPLAN-GAMMEL Handleplanen fra før 2024 gælder fortsat
    En handleplan fra før 2024 gælder fortsat; at ungeplanen mangler, meldes ikke alene på grund af datoen.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan:
        | ungeplan   | barnetsPlan   |
        | <ungeplan> | <barnetsPlan> |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-GAMMEL <udfald>

      Eksempler:
        | hvordan                              | fødselsdato | hjemmel                   | afgjort     | ungeplan    | barnetsPlan | udfald       |
        | Som reglen siger                     | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2023-12-31  | opfyldt      |
        | Fylder 16 dagen efter                | 2008-05-16  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2023-12-31  | ikke opfyldt |
        | Hvornår den unge er født, ved ingen  | ikke oplyst | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2023-12-31  | uafklaret    |
        | En anbringelse uden samtykke         | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-06-01  | ikke sket   | 2023-12-31  | opfyldt      |
        | En støttende indsats                 | 2008-05-15  | STØTTENDE_INDSATS         | 2023-06-01  | ikke sket   | 2023-12-31  | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | 2008-05-15  | ikke oplyst               | 2023-06-01  | ikke sket   | 2023-12-31  | uafklaret    |
        | Afgørelsen er ikke truffet           | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | ikke sket   | 2023-12-31  | ikke opfyldt |
        | Om den er truffet, ved ingen         | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | ikke oplyst | ikke sket   | 2023-12-31  | uafklaret    |
        | Ungeplanen foreligger                | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | 2024-05-15  | 2023-12-31  | ikke opfyldt |
        | Om der er en ungeplan, ved ingen     | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke oplyst | 2023-12-31  | uafklaret    |
        | En barnets plan fra 2024             | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | 2024-01-01  | ikke opfyldt |
        | Ingen handleplan                     | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke sket   | ikke opfyldt |
        | Om der er en handleplan, ved ingen   | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | 2023-06-01  | ikke sket   | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                  | afgjort    |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE | 2023-06-01 |
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | 2023-12-31  |
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-GAMMEL fagligVurdering
      Og er handlingen i IT-UNGEPLAN-GAMMEL "Tag stilling til, om handleplanen skal afløses af en ungeplan."
      Og er den ansvarlige i IT-UNGEPLAN-GAMMEL "Kommunen"
      Og er kilden til IT-UNGEPLAN-GAMMEL "Barnets lov § 213, stk. 2-3, og § 108, stk. 2"
      Og hviler IT-UNGEPLAN-GAMMEL på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                  |
        | i1 | HJEMMEBASERET | ANBRINGELSE_MED_SAMTYKKE |
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | 2023-12-31  |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-GAMMEL uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-15
      Og Indsatsplan:
        | ungeplan  | barnetsPlan |
        | ikke sket | 2023-12-31  |
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-GAMMEL uafklaret
      Og mangler IT-UNGEPLAN-GAMMEL svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-GAMMEL ikke opfyldt

  Regel: IT-UNGEPLAN-FOER Ungeplanen mangler før afgørelsen uden samtykke
    Uden samtykke skal ungeplanen laves, før der træffes afgørelse.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin          | hjemmel   | afgjort   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplan er <ungeplan>
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-FOER <udfald>

      Eksempler:
        | hvordan                              | fødselsdato | hjemmel                   | afgjort     | ungeplan    | udfald       |
        | Som reglen siger                     | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | ikke sket   | opfyldt      |
        | Fylder 16 dagen efter                | 2008-05-16  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | ikke sket   | ikke opfyldt |
        | Hvornår den unge er født, ved ingen  | ikke oplyst | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | ikke sket   | uafklaret    |
        | En anbringelse med samtykke          | 2008-05-15  | ANBRINGELSE_MED_SAMTYKKE  | ikke sket   | ikke sket   | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | 2008-05-15  | ikke oplyst               | ikke sket   | ikke sket   | uafklaret    |
        | Truffet, mens den unge var 15 år     | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-05-14  | ikke sket   | ikke opfyldt |
        | Truffet på 16-årsdagen               | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-05-15  | ikke sket   | opfyldt      |
        | Truffet den 1. januar 2024           | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | opfyldt      |
        | Truffet den 31. december 2023        | 2007-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | ikke sket   | ikke opfyldt |
        | Om den er truffet, ved ingen         | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | ikke oplyst | ikke sket   | uafklaret    |
        | Ungeplanen foreligger                | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | 2024-05-15  | ikke opfyldt |
        | Om der er en ungeplan, ved ingen     | 2008-05-15  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                   | afgjort   |
        | i1 | HJEMMEBASERET | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket |
      Og Indsatsplan.ungeplan er ikke sket
      Når sagen vurderes den 2024-01-01
      Så siger IT-UNGEPLAN-FOER udestår
      Og er resultatet af IT-UNGEPLAN-FOER PLAN_MANGLER_FØR_AFGØRELSE
      Og er handlingen i IT-UNGEPLAN-FOER "Udarbejd ungeplanen; den skal foreligge, før der træffes afgørelse."
      Og er den ansvarlige i IT-UNGEPLAN-FOER "Kommunen"
      Og er kilden til IT-UNGEPLAN-FOER "Barnets lov § 108, stk. 4"
      Og hviler IT-UNGEPLAN-FOER på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2007-12-31
      Og Indsats:
        | id | trin          | hjemmel                   |
        | i1 | HJEMMEBASERET | ANBRINGELSE_UDEN_SAMTYKKE |
      Og Indsatsplan.ungeplan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-FOER uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-05-15
      Og Indsatsplan.ungeplan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-FOER uafklaret
      Og mangler IT-UNGEPLAN-FOER svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-FOER ikke opfyldt

  Regel: IT-UNGEPLAN-EFTER Ungeplanen forelå først efter afgørelsen uden samtykke
    Uden samtykke skal ungeplanen laves, før der træffes afgørelse. En plan fra samme dag læses som rettidig.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <fødselsdato>
      Og Indsats:
        | id | trin         | hjemmel   | afgjort   |
        | i1 | PLEJEFAMILIE | <hjemmel> | <afgjort> |
      Og Indsatsplan.ungeplan er <plan>
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-EFTER <udfald>

      Eksempler:
        | hvordan                                 | fødselsdato | hjemmel                   | afgjort     | plan        | udfald       |
        | Planen er fra dagen efter               | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | opfyldt      |
        | Planen er fra samme dag                 | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-01  | ikke opfyldt |
        | Afgørelsen er fra den 31. december 2023 | 2007-12-31  | ANBRINGELSE_UDEN_SAMTYKKE | 2023-12-31  | 2024-01-02  | ikke opfyldt |
        | Fylder først 16 dagen efter afgørelsen  | 2008-01-02  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | ikke opfyldt |
        | Hvornår barnet er født, ved ingen       | ikke oplyst | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | 2024-01-02  | uafklaret    |
        | En anbringelse med samtykke             | 2008-01-01  | ANBRINGELSE_MED_SAMTYKKE  | 2024-01-01  | 2024-01-02  | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen    | 2008-01-01  | ikke oplyst               | 2024-01-01  | 2024-01-02  | uafklaret    |
        | Afgørelsen er ikke truffet              | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | ikke sket   | 2024-01-02  | ikke opfyldt |
        | Hvornår den er truffet, ved ingen       | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | ikke oplyst | 2024-01-02  | uafklaret    |
        | Der er ingen plan                       | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke sket   | ikke opfyldt |
        | Om der er en plan, ved ingen            | 2008-01-01  | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01  | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Barn.fødselsdato er 2008-01-01
      Og Indsats:
        | id | trin         | hjemmel                   | afgjort    |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_UDEN_SAMTYKKE | 2024-01-01 |
      Og Indsatsplan.ungeplan er 2024-01-02
      Når sagen vurderes den 2024-01-02
      Så siger IT-UNGEPLAN-EFTER opmærksomhed
      Og er resultatet af IT-UNGEPLAN-EFTER PLAN_MANGLER_FØR_AFGØRELSE
      Og er kilden til IT-UNGEPLAN-EFTER "Barnets lov § 108, stk. 4"
      Og hviler IT-UNGEPLAN-EFTER på LOV

    Scenarie: Før 2024 gælder reglen ikke
      Givet Barn.fødselsdato er 2008-01-01
      Og Indsats:
        | id | trin         | hjemmel                   |
        | i1 | PLEJEFAMILIE | ANBRINGELSE_UDEN_SAMTYKKE |
      Når sagen vurderes den 2023-12-31
      Så er IT-UNGEPLAN-EFTER uden for gyldighed

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Givet Barn.fødselsdato er 2008-01-01
      Og Indsatsplan.ungeplan er 2024-01-02
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-EFTER uafklaret
      Og mangler IT-UNGEPLAN-EFTER svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-UNGEPLAN-EFTER ikke opfyldt
