# language: da
Egenskab: Lolland: tværgående samarbejde om de 12-22-årige
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/lolland/unge.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/lolland

  Regel: SB-LOLLAND-UNGE Håndbogen om de 12-22-årige

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2024-06-01
      Så er SB-LOLLAND-UNGE <udfald>

      Eksempler:
        | hvordan        | født        | udfald       |
        | 12 år i dag    | 2012-06-01  | opfyldt      |
        | 12 år i morgen | 2012-06-02  | ikke opfyldt |
        | 22 år          | 2001-06-02  | opfyldt      |
        | 23 år i dag    | 2001-06-01  | ikke opfyldt |
        | Ukendt         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Barn.fødselsdato er 2000-01-01
      Når sagen vurderes den <dag>
      Så er SB-LOLLAND-UNGE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Barn.fødselsdato er 2010-01-01
      Når sagen vurderes den 2024-06-01
      Så siger SB-LOLLAND-UNGE mulighed
      Og hviler SB-LOLLAND-UNGE på KOMMUNAL
      Og er kilden til SB-LOLLAND-UNGE "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 04"
      Og er handlingen i SB-LOLLAND-UNGE "Følg håndbogens procedurer for samarbejdet om unge."
