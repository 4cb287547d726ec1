# language: da
Egenskab: Vordingborg: unge gravide og mødre
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/vordingborg/unge-moedre.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/vordingborg

  Regel: SB-VORDINGBORG-UNGE-MOEDRE Projektet for unge gravide og mødre på 15-25 år

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Maalgruppe.gravidEllerMor er <svar>
      Når sagen vurderes den 2024-06-01
      Så er SB-VORDINGBORG-UNGE-MOEDRE <udfald>

      Eksempler:
        | hvordan           | født        | svar        | udfald       |
        | 15 år i dag       | 2009-06-01  | ja          | opfyldt      |
        | 15 år i morgen    | 2009-06-02  | ja          | ikke opfyldt |
        | 25 år             | 1998-06-02  | ja          | opfyldt      |
        | 26 år i dag       | 1998-06-01  | ja          | ikke opfyldt |
        | Nej               | 2006-01-01  | nej         | ikke opfyldt |
        | Ukendt            | 2006-01-01  | ikke oplyst | uafklaret    |
        | Alderen er ukendt | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Barn.fødselsdato er 1999-01-01
      Og Maalgruppe.gravidEllerMor er ja
      Når sagen vurderes den <dag>
      Så er SB-VORDINGBORG-UNGE-MOEDRE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Barn.fødselsdato er 2006-01-01
      Og Maalgruppe.gravidEllerMor er ja
      Når sagen vurderes den 2024-06-01
      Så siger SB-VORDINGBORG-UNGE-MOEDRE mulighed
      Og hviler SB-VORDINGBORG-UNGE-MOEDRE på KOMMUNAL
      Og er kilden til SB-VORDINGBORG-UNGE-MOEDRE "KL, De udsatte børn - Fremtiden er deres (2015), case #8"
      Og er handlingen i SB-VORDINGBORG-UNGE-MOEDRE "Overvej projektet for unge gravide og mødre."
