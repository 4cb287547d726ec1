# language: da
Egenskab: Anbragte børns skolegang og fælles mål
  Går det anbragte barn i bopælskommunens folkeskole, og har de to planer fælles mål?
  Reglerne står i rules/laering/kl-2015.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området laering

  Regel: SD-FOLKESKOLE Anbragte børn i bopælskommunens folkeskole

    Scenarie: Barnet bor i plejefamilie og går et andet sted
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så siger SD-FOLKESKOLE anbefaling
      Og er handlingen i SD-FOLKESKOLE "Overvej, om barnet kan gå i bopælskommunens folkeskole nu eller på sigt."
      Og er den ansvarlige i SD-FOLKESKOLE "Kommunens rådgiver sammen med skolen"
      Og er kilden til SD-FOLKESKOLE "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 04, KL anbefaler"
      Og hviler SD-FOLKESKOLE på ANBEFALING
      Og mangler SD-FOLKESKOLE intet

    Abstrakt Scenario: I folkeskolen: <folkeskole>
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er <folkeskole>
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE <udfald>

      Eksempler:
        | folkeskole  | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: I slægt eller netværk
      Givet Indsats:
        | id | trin                | iværksat   |
        | i1 | SLÆGT_ELLER_NETVÆRK | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE opfyldt

    Scenarie: På institution
      Givet Indsats:
        | id | trin        | iværksat   |
        | i1 | INSTITUTION | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE opfyldt

    Scenarie: Hjemmebaseret
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | HJEMMEBASERET | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE ikke opfyldt

    Scenarie: Ikke sat i gang
      Givet Indsats:
        | id | trin         | iværksat  |
        | i1 | PLEJEFAMILIE | ikke sket |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE ikke opfyldt

    Scenarie: Hvornår ved ingen
      Givet Indsats:
        | id | trin         | iværksat    |
        | i1 | PLEJEFAMILIE | ikke oplyst |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE uafklaret

    Scenarie: En indsats i hjemmet ved siden af ændrer intet
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | PLEJEFAMILIE  | 2024-08-01 |
        | i2 | HJEMMEBASERET | 2024-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE opfyldt

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Givet Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FOLKESKOLE uafklaret

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2014-08-01 |
      Og Skolesamarbejde.bopælskommunensFolkeskole er nej
      Når sagen vurderes den 2015-02-28
      Så er SD-FOLKESKOLE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SD-FOLKESKOLE opfyldt

  Regel: SD-FAELLES-MAAL Elevplan og social handleplan uden fælles mål

    Scenarie: To planer uden fælles mål
      Givet Skolesamarbejde.elevplan er ja
      Og Skolesamarbejde.socialHandleplan er ja
      Og Skolesamarbejde.fællesMål er nej
      Når sagen vurderes den 2025-10-06
      Så siger SD-FAELLES-MAAL udestår
      Og er resultatet af SD-FAELLES-MAAL FÆLLES_MÅL_MANGLER
      Og er handlingen i SD-FAELLES-MAAL "Sæt fælles mål i de to planer sammen med barnet og forældrene."
      Og er den ansvarlige i SD-FAELLES-MAAL "Skolen sammen med kommunens rådgiver"
      Og er kilden til SD-FAELLES-MAAL "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 04"
      Og hviler SD-FAELLES-MAAL på ANBEFALING
      Og mangler SD-FAELLES-MAAL intet

    Abstrakt Scenario: Elevplan: <elevplan>
      Givet Skolesamarbejde.elevplan er <elevplan>
      Og Skolesamarbejde.socialHandleplan er ja
      Og Skolesamarbejde.fællesMål er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FAELLES-MAAL <udfald>

      Eksempler:
        | elevplan    | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Social handleplan: <handleplan>
      Givet Skolesamarbejde.elevplan er ja
      Og Skolesamarbejde.socialHandleplan er <handleplan>
      Og Skolesamarbejde.fællesMål er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FAELLES-MAAL <udfald>

      Eksempler:
        | handleplan  | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fælles mål: <mål>
      Givet Skolesamarbejde.elevplan er ja
      Og Skolesamarbejde.socialHandleplan er ja
      Og Skolesamarbejde.fællesMål er <mål>
      Når sagen vurderes den 2025-10-06
      Så er SD-FAELLES-MAAL <udfald>

      Eksempler:
        | mål         | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Skolesamarbejde.elevplan er ja
      Og Skolesamarbejde.socialHandleplan er ja
      Og Skolesamarbejde.fællesMål er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SD-FAELLES-MAAL opfyldt
      Og er SD-FAELLES-MAAL spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Skolesamarbejde.elevplan er ja
      Og Skolesamarbejde.socialHandleplan er ja
      Og Skolesamarbejde.fællesMål er nej
      Når sagen vurderes den 2015-02-28
      Så er SD-FAELLES-MAAL uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SD-FAELLES-MAAL opfyldt
