# language: da
Egenskab: Ishøjs PRIK
  Hvem er i målgruppen, og hvilket af de to spor?
  Reglerne står i rules/kommunal/ishoej/prik.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/ishoej

  Regel: PRIK-MAALGRUPPE I PRIK's målgruppe

    Scenarie: En dreng på 14 år
      Givet Barn.fødselsdato er 2011-06-01
      Når sagen vurderes den 2025-10-06
      Så siger PRIK-MAALGRUPPE opfyldt
      Og er resultatet af PRIK-MAALGRUPPE I_MÅLGRUPPEN
      Og er kilden til PRIK-MAALGRUPPE "KL, De udsatte børn - Fremtiden er deres (2015), case #6"
      Og hviler PRIK-MAALGRUPPE på KOMMUNAL
      Og mangler PRIK-MAALGRUPPE intet

    Abstrakt Scenario: 6 til 25 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2025-10-06
      Så er PRIK-MAALGRUPPE <udfald>

      Eksempler:
        | hvordan               | født        | udfald       |
        | Dagen før 6-årsdagen  | 2019-10-07  | ikke opfyldt |
        | 6-årsdagen            | 2019-10-06  | opfyldt      |
        | Dagen før 26-årsdagen | 1999-10-07  | opfyldt      |
        | 26-årsdagen           | 1999-10-06  | ikke opfyldt |
        | Ikke oplyst           | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2003-06-01
      Når sagen vurderes den 2015-02-28
      Så er PRIK-MAALGRUPPE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er PRIK-MAALGRUPPE opfyldt

  Regel: PRIK-FOREBYGGENDE Det forebyggende spor

    Scenarie: Exit er ikke relevant
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er nej
      Når sagen vurderes den 2025-10-06
      Så siger PRIK-FOREBYGGENDE mulighed
      Og er resultatet af PRIK-FOREBYGGENDE FOREBYGGENDE_SPOR
      Og er handlingen i PRIK-FOREBYGGENDE "Overvej rusmiddelundervisning, temadage eller forældremøder."
      Og er den ansvarlige i PRIK-FOREBYGGENDE "Kommunens enhed for kriminalitetsforebyggelse sammen med skolen"
      Og er kilden til PRIK-FOREBYGGENDE "KL, De udsatte børn - Fremtiden er deres (2015), case #6"
      Og hviler PRIK-FOREBYGGENDE på KOMMUNAL
      Og mangler PRIK-FOREBYGGENDE intet

    Abstrakt Scenario: 6 til 25 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Kriminalitetsforebyggelse.exitRelevant er nej
      Når sagen vurderes den 2025-10-06
      Så er PRIK-FOREBYGGENDE <udfald>

      Eksempler:
        | hvordan               | født        | udfald       |
        | Dagen før 6-årsdagen  | 2019-10-07  | ikke opfyldt |
        | 6-årsdagen            | 2019-10-06  | opfyldt      |
        | Dagen før 26-årsdagen | 1999-10-07  | opfyldt      |
        | 26-årsdagen           | 1999-10-06  | ikke opfyldt |
        | Ikke oplyst           | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Exit: <exit>
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er <exit>
      Når sagen vurderes den 2025-10-06
      Så er PRIK-FOREBYGGENDE <udfald>

      Eksempler:
        | exit        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er PRIK-FOREBYGGENDE opfyldt
      Og er PRIK-FOREBYGGENDE spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2003-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er nej
      Når sagen vurderes den 2015-02-28
      Så er PRIK-FOREBYGGENDE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er PRIK-FOREBYGGENDE opfyldt

  Regel: PRIK-EXIT Exit-sporet

    Scenarie: Exit er relevant
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er ja
      Når sagen vurderes den 2025-10-06
      Så siger PRIK-EXIT mulighed
      Og er resultatet af PRIK-EXIT EXIT_SPOR
      Og er handlingen i PRIK-EXIT "Overvej et exit-tiltag, og aftal med barnet og forældrene, hvem der gør hvad."
      Og er den ansvarlige i PRIK-EXIT "Kommunens enhed for kriminalitetsforebyggelse"
      Og er kilden til PRIK-EXIT "KL, De udsatte børn - Fremtiden er deres (2015), case #6"
      Og hviler PRIK-EXIT på KOMMUNAL
      Og mangler PRIK-EXIT intet

    Abstrakt Scenario: 6 til 25 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Kriminalitetsforebyggelse.exitRelevant er ja
      Når sagen vurderes den 2025-10-06
      Så er PRIK-EXIT <udfald>

      Eksempler:
        | hvordan               | født        | udfald       |
        | Dagen før 6-årsdagen  | 2019-10-07  | ikke opfyldt |
        | 6-årsdagen            | 2019-10-06  | opfyldt      |
        | Dagen før 26-årsdagen | 1999-10-07  | opfyldt      |
        | 26-årsdagen           | 1999-10-06  | ikke opfyldt |
        | Ikke oplyst           | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Exit: <exit>
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er <exit>
      Når sagen vurderes den 2025-10-06
      Så er PRIK-EXIT <udfald>

      Eksempler:
        | exit        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2011-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er ja
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er PRIK-EXIT opfyldt
      Og er PRIK-EXIT spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2003-06-01
      Og Kriminalitetsforebyggelse.exitRelevant er ja
      Når sagen vurderes den 2015-02-28
      Så er PRIK-EXIT uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er PRIK-EXIT opfyldt
