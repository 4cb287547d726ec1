# language: da
Egenskab: Risiko- og beskyttelsesfaktorer
  Begge slags skal afdækkes. Der er ingen sum og ingen sandsynlighed.
  Reglerne står i rules/kriminalitet/risikovurdering.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kriminalitet

  Regel: KR-AFDAEK Afdæk både risiko og beskyttelse

    Scenarie: En fagperson er bekymret
      Givet Kriminalitetsforebyggelse.bekymring er ja
      Når sagen vurderes den 2025-10-06
      Så siger KR-AFDAEK mulighed
      Og er handlingen i KR-AFDAEK "Overvej at afdække både risiko- og beskyttelsesfaktorer, fx med Systematisk Risikovurdering."
      Og er den ansvarlige i KR-AFDAEK "Fagpersonen, der har bekymringen"
      Og er kilden til KR-AFDAEK "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02"
      Og hviler KR-AFDAEK på ANBEFALING
      Og mangler KR-AFDAEK intet

    Abstrakt Scenario: Bekymret: <bekymret>
      Givet Kriminalitetsforebyggelse.bekymring er <bekymret>
      Når sagen vurderes den 2025-10-06
      Så er KR-AFDAEK <udfald>

      Eksempler:
        | bekymret    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Kriminalitetsforebyggelse.bekymring er ja
      Når sagen vurderes den 2015-02-28
      Så er KR-AFDAEK uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er KR-AFDAEK opfyldt

  Regel: KR-UFULDSTAENDIG Beskyttelsesfaktorerne mangler

    Scenarie: Kun risikofaktorerne er afdækket
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er nej
      Når sagen vurderes den 2025-10-06
      Så siger KR-UFULDSTAENDIG udestår
      Og er resultatet af KR-UFULDSTAENDIG UFULDSTÆNDIG
      Og er handlingen i KR-UFULDSTAENDIG "Afdæk også, hvad der beskytter barnet."
      Og er den ansvarlige i KR-UFULDSTAENDIG "Fagpersonen, der har afdækket"
      Og er kilden til KR-UFULDSTAENDIG "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02"
      Og hviler KR-UFULDSTAENDIG på ANBEFALING
      Og mangler KR-UFULDSTAENDIG intet

    Abstrakt Scenario: Risikofaktorer: <afdækket>
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er <afdækket>
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er nej
      Når sagen vurderes den 2025-10-06
      Så er KR-UFULDSTAENDIG <udfald>

      Eksempler:
        | afdækket    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Beskyttelsesfaktorer: <afdækket>
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er <afdækket>
      Når sagen vurderes den 2025-10-06
      Så er KR-UFULDSTAENDIG <udfald>

      Eksempler:
        | afdækket    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er nej
      Når sagen vurderes den 2015-02-28
      Så er KR-UFULDSTAENDIG uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er KR-UFULDSTAENDIG opfyldt

  Regel: KR-BEGGE Risiko og beskyttelse er afdækket

    Scenarie: Begge slags er afdækket
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er ja
      Når sagen vurderes den 2025-10-06
      Så siger KR-BEGGE opfyldt
      Og er resultatet af KR-BEGGE BEGGE_AFDÆKKET
      Og er kilden til KR-BEGGE "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02"
      Og hviler KR-BEGGE på ANBEFALING
      Og mangler KR-BEGGE intet

    Abstrakt Scenario: Risikofaktorer: <afdækket>
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er <afdækket>
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er ja
      Når sagen vurderes den 2025-10-06
      Så er KR-BEGGE <udfald>

      Eksempler:
        | afdækket    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Beskyttelsesfaktorer: <afdækket>
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er <afdækket>
      Når sagen vurderes den 2025-10-06
      Så er KR-BEGGE <udfald>

      Eksempler:
        | afdækket    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Kriminalitetsforebyggelse.risikofaktorerAfdækket er ja
      Og Kriminalitetsforebyggelse.beskyttelsesfaktorerAfdækket er ja
      Når sagen vurderes den 2015-02-28
      Så er KR-BEGGE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er KR-BEGGE opfyldt

  Regel: KR-SKOLEPROFIL Skolens profiler

    Scenarie: En fagperson er bekymret
      Givet Kriminalitetsforebyggelse.bekymring er ja
      Når sagen vurderes den 2025-10-06
      Så siger KR-SKOLEPROFIL mulighed
      Og er handlingen i KR-SKOLEPROFIL "Overvej Bekymringsprofilen eller Skolefraværsprofilen."
      Og er den ansvarlige i KR-SKOLEPROFIL "Skolen"
      Og er kilden til KR-SKOLEPROFIL "Socialstyrelsen 2017, Redskaber målrettet skoleområdet"
      Og hviler KR-SKOLEPROFIL på VEJLEDNING
      Og mangler KR-SKOLEPROFIL intet

    Abstrakt Scenario: Bekymret: <bekymret>
      Givet Kriminalitetsforebyggelse.bekymring er <bekymret>
      Når sagen vurderes den 2025-10-06
      Så er KR-SKOLEPROFIL <udfald>

      Eksempler:
        | bekymret    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2017-01-01
      Givet Kriminalitetsforebyggelse.bekymring er ja
      Når sagen vurderes den 2016-12-31
      Så er KR-SKOLEPROFIL uden for gyldighed
      Når sagen vurderes den 2017-01-01
      Så er KR-SKOLEPROFIL opfyldt
