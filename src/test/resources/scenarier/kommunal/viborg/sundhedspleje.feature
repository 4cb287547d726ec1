# language: da
Egenskab: Viborgs sundhedspleje
  Hvornår screenes de 0-3-årige, og hvem tilbydes flere besøg?
  Reglerne står i rules/kommunal/viborg/sundhedspleje.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/viborg

  Regel: VI-SCREENING Screening tre gange årligt

    Scenarie: Barnet er screenet den 15. juni: igen inden fire måneder
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er 2025-06-15
      Når sagen vurderes den 2025-10-06
      Så siger VI-SCREENING anbefaling
      Og er handlingen i VI-SCREENING "Screen barnet igen."
      Og er den ansvarlige i VI-SCREENING "Sundhedsplejersken"
      Og er kilden til VI-SCREENING "KL, De udsatte børn - Fremtiden er deres (2015), case #2"
      Og hviler VI-SCREENING på KOMMUNAL
      Og mangler VI-SCREENING intet
      Og er fristen for VI-SCREENING 2025-10-15

    Abstrakt Scenario: Under 4 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Opsporing.senesteScreening er 2025-06-15
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 4-årsdagen | 2021-10-07  | opfyldt      |
        | 4-årsdagen           | 2021-10-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Screenet: <hvordan>
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er <screenet>
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING <udfald>

      Eksempler:
        | hvordan                 | screenet    | udfald       |
        | Over fire måneder siden | 2025-06-05  | opfyldt      |
        | Ikke sket               | ikke sket   | ikke opfyldt |
        | Ikke oplyst             | ikke oplyst | uafklaret    |

    Scenarie: Fristen er gået
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er 2025-06-05
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING opfyldt
      Og er fristen for VI-SCREENING overskredet

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er 2025-06-15
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING opfyldt
      Og er VI-SCREENING spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2014-06-01
      Og Opsporing.senesteScreening er 2014-10-01
      Når sagen vurderes den 2015-02-28
      Så er VI-SCREENING uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VI-SCREENING opfyldt

  Regel: VI-SCREENING-MANGLER Barnet er ikke screenet

    Scenarie: Barnet er ikke screenet
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er ikke sket
      Når sagen vurderes den 2025-10-06
      Så siger VI-SCREENING-MANGLER udestår
      Og er handlingen i VI-SCREENING-MANGLER "Screen barnet."
      Og er den ansvarlige i VI-SCREENING-MANGLER "Sundhedsplejersken"
      Og er kilden til VI-SCREENING-MANGLER "KL, De udsatte børn - Fremtiden er deres (2015), case #2"
      Og hviler VI-SCREENING-MANGLER på KOMMUNAL
      Og mangler VI-SCREENING-MANGLER intet

    Abstrakt Scenario: Under 4 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Opsporing.senesteScreening er ikke sket
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING-MANGLER <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 4-årsdagen | 2021-10-07  | opfyldt      |
        | 4-årsdagen           | 2021-10-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Screenet: <hvordan>
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er <screenet>
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING-MANGLER <udfald>

      Eksempler:
        | hvordan     | screenet    | udfald       |
        | Ikke sket   | ikke sket   | opfyldt      |
        | Sket        | 2025-06-05  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2024-06-01
      Og Opsporing.senesteScreening er ikke sket
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VI-SCREENING-MANGLER opfyldt
      Og er VI-SCREENING-MANGLER spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2014-06-01
      Og Opsporing.senesteScreening er ikke sket
      Når sagen vurderes den 2015-02-28
      Så er VI-SCREENING-MANGLER uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VI-SCREENING-MANGLER opfyldt

  Regel: VI-BESOEG Flere besøg af sundhedsplejersken

    Scenarie: Barnet passes hjemme
      Givet Barn.fødselsdato er 2024-06-01
      Og Smaabarn.førsteBarn er ja
      Og Smaabarn.pasning er HJEMME
      Når sagen vurderes den 2025-10-06
      Så siger VI-BESOEG mulighed
      Og er handlingen i VI-BESOEG "Tilbyd familien flere besøg af sundhedsplejersken."
      Og er den ansvarlige i VI-BESOEG "Sundhedsplejersken"
      Og er kilden til VI-BESOEG "KL, De udsatte børn - Fremtiden er deres (2015), case #2"
      Og hviler VI-BESOEG på KOMMUNAL
      Og mangler VI-BESOEG intet

    Abstrakt Scenario: Under 4 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Smaabarn.førsteBarn er ja
      Og Smaabarn.pasning er HJEMME
      Når sagen vurderes den 2025-10-06
      Så er VI-BESOEG <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 4-årsdagen | 2021-10-07  | opfyldt      |
        | 4-årsdagen           | 2021-10-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Hvem: <hvordan>
      Givet Barn.fødselsdato er 2024-06-01
      Og Smaabarn.førsteBarn er <første>
      Og Smaabarn.pasning er <pasning>
      Når sagen vurderes den 2025-10-06
      Så er VI-BESOEG <udfald>

      Eksempler:
        | hvordan                     | første      | pasning        | udfald       |
        | Første barn, hjemme         | ja          | HJEMME         | opfyldt      |
        | Første barn, privat pasning | ja          | PRIVAT_PASNING | opfyldt      |
        | Første barn, dagtilbud      | ja          | DAGTILBUD      | ikke opfyldt |
        | Ikke det første, dagtilbud  | nej         | DAGTILBUD      | opfyldt      |
        | Ingen ved det               | ikke oplyst | DAGTILBUD      | uafklaret    |
        | Pasning ikke oplyst         | ja          | ikke oplyst    | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2024-06-01
      Og Smaabarn.førsteBarn er ja
      Og Smaabarn.pasning er HJEMME
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VI-BESOEG opfyldt
      Og er VI-BESOEG spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2014-06-01
      Og Smaabarn.førsteBarn er nej
      Når sagen vurderes den 2015-02-28
      Så er VI-BESOEG uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VI-BESOEG opfyldt

  Regel: VI-3-KLASSE Konsultation i 3. klasse

    Scenarie: Eleven går i folkeskolens 3. klasse
      Givet Skolegang.klassetrin er 3
      Og Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den 2025-10-06
      Så siger VI-3-KLASSE mulighed
      Og er handlingen i VI-3-KLASSE "Tilbyd undersøgelse eller konsultation hos sundhedsplejen."
      Og er den ansvarlige i VI-3-KLASSE "Sundhedsplejersken"
      Og er kilden til VI-3-KLASSE "KL, De udsatte børn - Fremtiden er deres (2015), case #2"
      Og hviler VI-3-KLASSE på KOMMUNAL
      Og mangler VI-3-KLASSE intet

    Abstrakt Scenario: Klassetrin: <klasse>
      Givet Skolegang.klassetrin er <klasse>
      Og Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den 2025-10-06
      Så er VI-3-KLASSE <udfald>

      Eksempler:
        | klasse      | udfald       |
        | 2           | ikke opfyldt |
        | 3           | opfyldt      |
        | 4           | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Skole: <skole>
      Givet Skolegang.klassetrin er 3
      Og Skolegang.skoleform er <skole>
      Når sagen vurderes den 2025-10-06
      Så er VI-3-KLASSE <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | ikke opfyldt |
        | ikke oplyst           | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Skolegang.klassetrin er 3
      Og Skolegang.skoleform er FOLKESKOLE
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VI-3-KLASSE opfyldt
      Og er VI-3-KLASSE spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Skolegang.klassetrin er 3
      Og Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den 2015-02-28
      Så er VI-3-KLASSE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VI-3-KLASSE opfyldt
