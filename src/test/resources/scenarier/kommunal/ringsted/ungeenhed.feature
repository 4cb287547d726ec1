# language: da
Egenskab: Ringsted: ungeenheden
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/ringsted/ungeenhed.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/ringsted

  Regel: SB-RINGSTED-UNGEENHED Ungeenheden, til den unge fylder 25 år

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Maalgruppe.forladtFolkeskolen er <forladt>
      Når sagen vurderes den 2024-06-01
      Så er SB-RINGSTED-UNGEENHED <udfald>

      Eksempler:
        | hvordan           | født        | forladt     | udfald       |
        | 25 år i morgen    | 1999-06-02  | ja          | opfyldt      |
        | 25 år i dag       | 1999-06-01  | ja          | ikke opfyldt |
        | Går i folkeskolen | 2010-01-01  | nej         | ikke opfyldt |
        | Ukendt            | 2010-01-01  | ikke oplyst | uafklaret    |
        | Alderen er ukendt | ikke oplyst | ja          | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Barn.fødselsdato er 2000-01-01
      Og Maalgruppe.forladtFolkeskolen er ja
      Når sagen vurderes den <dag>
      Så er SB-RINGSTED-UNGEENHED <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Barn.fødselsdato er 2006-01-01
      Og Maalgruppe.forladtFolkeskolen er ja
      Når sagen vurderes den 2024-06-01
      Så siger SB-RINGSTED-UNGEENHED mulighed
      Og hviler SB-RINGSTED-UNGEENHED på KOMMUNAL
      Og er kilden til SB-RINGSTED-UNGEENHED "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 04"
      Og er handlingen i SB-RINGSTED-UNGEENHED "Inddrag ungeenheden."
