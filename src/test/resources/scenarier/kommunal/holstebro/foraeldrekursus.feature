# language: da
Egenskab: Holstebros forældrekursus
  Alle, der får deres første barn, tilbydes kurset. Ingen visiteres.
  Reglerne står i rules/kommunal/holstebro/foraeldrekursus.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/holstebro

  Regel: HO-KURSUS Forældrekursus

    Scenarie: Det første barn er 3 måneder
      Givet Barn.fødselsdato er 2025-07-01
      Og Smaabarn.førsteBarn er ja
      Når sagen vurderes den 2025-10-06
      Så siger HO-KURSUS mulighed
      Og er handlingen i HO-KURSUS "Fortæl forældrene om kurset."
      Og er den ansvarlige i HO-KURSUS "Sundhedsplejersken"
      Og er kilden til HO-KURSUS "KL, De udsatte børn - Fremtiden er deres (2015), case #1"
      Og hviler HO-KURSUS på KOMMUNAL
      Og mangler HO-KURSUS intet

    Abstrakt Scenario: Første barn: <første>
      Givet Barn.fødselsdato er 2025-07-01
      Og Smaabarn.førsteBarn er <første>
      Når sagen vurderes den 2025-10-06
      Så er HO-KURSUS <udfald>

      Eksempler:
        | første      | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Til 15 måneder: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Smaabarn.førsteBarn er ja
      Når sagen vurderes den 2025-10-06
      Så er HO-KURSUS <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 15 måneder | 2024-07-07  | opfyldt      |
        | 15 måneder           | 2024-07-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2025-07-01
      Og Smaabarn.førsteBarn er ja
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er HO-KURSUS opfyldt
      Og er HO-KURSUS spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2014-12-01
      Og Smaabarn.førsteBarn er ja
      Når sagen vurderes den 2015-02-28
      Så er HO-KURSUS uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er HO-KURSUS opfyldt
