# language: da
Egenskab: Varde: undersøgelser på højst 2 måneder
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/varde/undersoegelse.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/varde

  Regel: SB-VARDE-2-MAANEDER Undersøgelsen tog højst 2 måneder

    Abstrakt Scenario: <hvordan>
      Givet Undersoegelse.opmærksom er <opmærksom>
      Og Undersoegelse.afsluttet er <afsluttet>
      Når sagen vurderes den 2024-06-01
      Så er SB-VARDE-2-MAANEDER <udfald>

      Eksempler:
        | hvordan                     | opmærksom   | afsluttet   | udfald       |
        | På den sidste dag           | 2024-01-10  | 2024-03-10  | opfyldt      |
        | Dagen efter                 | 2024-01-10  | 2024-03-11  | ikke opfyldt |
        | Ikke afsluttet              | 2024-05-10  | ikke sket   | ikke opfyldt |
        | Ukendt, om den er afsluttet | 2024-01-10  | ikke oplyst | uafklaret    |
        | Dagen er ukendt             | ikke oplyst | 2024-03-10  | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Undersoegelse.opmærksom er 2015-01-10
      Og Undersoegelse.afsluttet er 2015-02-10
      Når sagen vurderes den <dag>
      Så er SB-VARDE-2-MAANEDER <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Undersoegelse.opmærksom er 2024-01-10
      Og Undersoegelse.afsluttet er 2024-03-10
      Når sagen vurderes den 2024-06-01
      Så siger SB-VARDE-2-MAANEDER opfyldt
      Og hviler SB-VARDE-2-MAANEDER på KOMMUNAL
      Og er kilden til SB-VARDE-2-MAANEDER "KL, De udsatte børn - Fremtiden er deres (2015), case #14"
      Og er forbeholdet ved SB-VARDE-2-MAANEDER "Et mål for kommunen, ikke for den enkelte sag."
