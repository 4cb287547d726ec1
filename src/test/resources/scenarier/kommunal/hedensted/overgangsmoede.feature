# language: da
Egenskab: Hedensted: mødeforum om overgangen til voksenlivet
  Én kommunes praksis, slået fra til området nævnes. Reglerne står i rules/kommunal/hedensted/overgangsmoede.drl. Alle børn er opdigtede.

  Baggrund:
    Givet området kommunal/hedensted

  Regel: SB-HEDENSTED-OVERGANG Mødeforum om overgangen til voksenlivet

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | <iværksat> |
      Og Barn.fødselsdato er <født>
      Og Maalgruppe.støtteEfter18 er <behov>
      Når sagen vurderes den 2024-06-01
      Så er SB-HEDENSTED-OVERGANG <udfald>

      Eksempler:
        | hvordan                    | iværksat    | født        | behov       | udfald       |
        | Indsats og behov           | 2024-01-01  | 2006-06-02  | ja          | opfyldt      |
        | Fyldt 18 år                | 2024-01-01  | 2006-06-01  | ja          | ikke opfyldt |
        | Alderen er ukendt          | 2024-01-01  | ikke oplyst | ja          | uafklaret    |
        | Intet behov                | 2024-01-01  | 2007-01-01  | nej         | ikke opfyldt |
        | Behovet er ukendt          | 2024-01-01  | 2007-01-01  | ikke oplyst | uafklaret    |
        | Ikke iværksat              | ikke sket   | 2007-01-01  | ja          | ikke opfyldt |
        | Ukendt, om den er iværksat | ikke oplyst | 2007-01-01  | ja          | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2015-01-01 |
      Og Barn.fødselsdato er 2000-01-01
      Og Maalgruppe.støtteEfter18 er ja
      Når sagen vurderes den <dag>
      Så er SB-HEDENSTED-OVERGANG <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2015-02-28 | uden for gyldighed |
        | 2015-03-01 | opfyldt            |

    Scenarie: Hvad reglen siger
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2024-01-01 |
        | i2 | HJEMMEBASERET | ikke sket  |
      Og Barn.fødselsdato er 2007-01-01
      Og Maalgruppe.støtteEfter18 er ja
      Når sagen vurderes den 2024-06-01
      Så siger SB-HEDENSTED-OVERGANG anbefaling
      Og hviler SB-HEDENSTED-OVERGANG på KOMMUNAL
      Og er kilden til SB-HEDENSTED-OVERGANG "KL, De udsatte børn - Fremtiden er deres (2015), case #18"
      Og er handlingen i SB-HEDENSTED-OVERGANG "Tag den unges overgang op i mødeforummet, og brug dets tjekliste."
      Givet ingen Indsats
      Når sagen vurderes den 2024-06-01
      Så er SB-HEDENSTED-OVERGANG ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Givet Barn.fødselsdato er 2007-01-01
      Og Maalgruppe.støtteEfter18 er ja
      Når sagen vurderes den 2024-06-01
      Så er SB-HEDENSTED-OVERGANG uafklaret
