# language: da
Egenskab: Sprogvurdering efter dagtilbudsloven §§ 11-12
  Hvem skal sprogvurderes, og hvad følger der, hvis forældrene ikke lader barnet deltage?
  Reglerne står i rules/smaaboern/sprogvurdering.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området smaaboern

  Regel: SM-SPROG-DAGTILBUD Sprogvurdering i dagtilbud

    Scenarie: Barnet på 3 år i dagtilbud, og noget giver formodning om behov
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-SPROG-DAGTILBUD pligt
      Og er handlingen i SM-SPROG-DAGTILBUD "Gennemfør en sprogvurdering. Oplys først forældrene om deres pligt, og hvad det kan føre til, at den ikke overholdes (§ 12, stk. 3)."
      Og er den ansvarlige i SM-SPROG-DAGTILBUD "Kommunen"
      Og er kilden til SM-SPROG-DAGTILBUD "Dagtilbudsloven § 11, stk. 1, 3 og 5"
      Og hviler SM-SPROG-DAGTILBUD på LOV
      Og mangler SM-SPROG-DAGTILBUD intet

    Abstrakt Scenario: Omkring 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 3-årsdagen | 2022-10-07  | ikke opfyldt |
        | 3-årsdagen           | 2022-10-06  | opfyldt      |
        | Dagen før 4-årsdagen | 2021-10-07  | opfyldt      |
        | 4-årsdagen           | 2021-10-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Pasning: <hvordan>
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er <pasning>
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD <udfald>

      Eksempler:
        | hvordan        | pasning        | udfald       |
        | Dagtilbud      | DAGTILBUD      | opfyldt      |
        | Privat pasning | PRIVAT_PASNING | ikke opfyldt |
        | Hjemme         | HJEMME         | ikke opfyldt |
        | Ikke oplyst    | ikke oplyst    | uafklaret    |

    Abstrakt Scenario: Formodning: <formodning>
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er <formodning>
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD <udfald>

      Eksempler:
        | formodning  | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Foretaget: <foretaget>
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er <foretaget>
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD <udfald>

      Eksempler:
        | foretaget   | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undtaget: <undtaget>
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er <undtaget>
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD <udfald>

      Eksempler:
        | undtaget    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DAGTILBUD opfyldt
      Og er SM-SPROG-DAGTILBUD spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-08-11
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-08-10
      Så er SM-SPROG-DAGTILBUD uden for gyldighed
      Når sagen vurderes den 2025-08-11
      Så er SM-SPROG-DAGTILBUD opfyldt

  Regel: SM-SPROG-UDEN-DAGTILBUD Sprogvurdering uden for dagtilbud

    Scenarie: Barnet på 4 år passes hjemme: alle sprogvurderes, også uden formodning om behov
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-SPROG-UDEN-DAGTILBUD pligt
      Og er handlingen i SM-SPROG-UDEN-DAGTILBUD "Gennemfør en sprogvurdering. Oplys først forældrene om deres pligt, og hvad det kan føre til, at den ikke overholdes (§ 12, stk. 3), og om muligheden for et dagtilbud."
      Og er den ansvarlige i SM-SPROG-UDEN-DAGTILBUD "Kommunen"
      Og er kilden til SM-SPROG-UDEN-DAGTILBUD "Dagtilbudsloven § 11, stk. 2, 3, 5 og 6"
      Og hviler SM-SPROG-UDEN-DAGTILBUD på LOV
      Og mangler SM-SPROG-UDEN-DAGTILBUD intet

    Abstrakt Scenario: Fra 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 3-årsdagen | 2022-10-07  | ikke opfyldt |
        | 3-årsdagen           | 2022-10-06  | opfyldt      |
        | 5 år                 | 2020-03-01  | opfyldt      |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Pasning: <hvordan>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er <pasning>
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD <udfald>

      Eksempler:
        | hvordan        | pasning        | udfald       |
        | Hjemme         | HJEMME         | opfyldt      |
        | Privat pasning | PRIVAT_PASNING | opfyldt      |
        | Dagtilbud      | DAGTILBUD      | ikke opfyldt |
        | Ikke oplyst    | ikke oplyst    | uafklaret    |

    Abstrakt Scenario: I skole: <skole>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er <skole>
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD <udfald>

      Eksempler:
        | skole       | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Foretaget: <foretaget>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er <foretaget>
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD <udfald>

      Eksempler:
        | foretaget   | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undtaget: <undtaget>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er <undtaget>
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD <udfald>

      Eksempler:
        | undtaget    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-UDEN-DAGTILBUD opfyldt
      Og er SM-SPROG-UDEN-DAGTILBUD spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-08-11
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-08-10
      Så er SM-SPROG-UDEN-DAGTILBUD uden for gyldighed
      Når sagen vurderes den 2025-08-11
      Så er SM-SPROG-UDEN-DAGTILBUD opfyldt

  Regel: SM-SPROG-2-AAR Sprogvurdering af et barn på 2 år

    Scenarie: Kommunen har fremrykket sprogvurderingen: barnet på 2 år i privat pasning
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-SPROG-2-AAR pligt
      Og er handlingen i SM-SPROG-2-AAR "Gennemfør en sprogvurdering. Oplys først forældrene om deres pligt, og hvad det kan føre til, at den ikke overholdes (§ 12, stk. 3)."
      Og er den ansvarlige i SM-SPROG-2-AAR "Kommunen"
      Og er kilden til SM-SPROG-2-AAR "Dagtilbudsloven § 11, stk. 1-5"
      Og hviler SM-SPROG-2-AAR på LOV
      Og mangler SM-SPROG-2-AAR intet

    Abstrakt Scenario: 2 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 2-årsdagen | 2023-10-07  | ikke opfyldt |
        | 2-årsdagen           | 2023-10-06  | opfyldt      |
        | Dagen før 3-årsdagen | 2022-10-07  | opfyldt      |
        | 3-årsdagen           | 2022-10-06  | ikke opfyldt |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: I den alder: <alder>
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er <alder>
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR <udfald>

      Eksempler:
        | alder       | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Pasning og formodning: <hvordan>
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er <pasning>
      Og Smaabarn.formodning er <formodning>
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR <udfald>

      Eksempler:
        | hvordan                               | pasning     | formodning  | udfald       |
        | Hjemme uden formodning                | HJEMME      | nej         | opfyldt      |
        | Dagtilbud med formodning              | DAGTILBUD   | ja          | opfyldt      |
        | Dagtilbud uden formodning             | DAGTILBUD   | nej         | ikke opfyldt |
        | Dagtilbud, formodning ikke oplyst     | DAGTILBUD   | ikke oplyst | uafklaret    |
        | Pasning ikke oplyst, ingen formodning | ikke oplyst | nej         | uafklaret    |

    Abstrakt Scenario: Foretaget: <foretaget>
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er <foretaget>
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR <udfald>

      Eksempler:
        | foretaget   | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undtaget: <undtaget>
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er <undtaget>
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR <udfald>

      Eksempler:
        | undtaget    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-2-AAR opfyldt
      Og er SM-SPROG-2-AAR spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-08-11
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Når sagen vurderes den 2025-08-10
      Så er SM-SPROG-2-AAR uden for gyldighed
      Når sagen vurderes den 2025-08-11
      Så er SM-SPROG-2-AAR opfyldt

  Regel: SM-SPROG-DELTAGER-IKKE Barnet deltager ikke i sprogvurderingen

    Scenarie: Forældrene lader ikke barnet deltage
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-SPROG-DELTAGER-IKKE pligt
      Og er handlingen i SM-SPROG-DELTAGER-IKKE "Tag stilling til børneydelsen efter dagtilbudsloven § 12, stk. 2. Hør først forældrene om grunden."
      Og er den ansvarlige i SM-SPROG-DELTAGER-IKKE "Kommunen"
      Og er kilden til SM-SPROG-DELTAGER-IKKE "Dagtilbudsloven § 12, stk. 1-2"
      Og hviler SM-SPROG-DELTAGER-IKKE på LOV
      Og mangler SM-SPROG-DELTAGER-IKKE intet

    Abstrakt Scenario: Deltager: <deltager>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er <deltager>
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE <udfald>

      Eksempler:
        | deltager    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undskyldelige omstændigheder: <undskyldelige>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er <undskyldelige>
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE <udfald>

      Eksempler:
        | undskyldelige | udfald       |
        | nej           | opfyldt      |
        | ja            | ikke opfyldt |
        | ikke oplyst   | uafklaret    |

    Abstrakt Scenario: Barnet er sprogvurderet: <foretaget>
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er <foretaget>
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE <udfald>

      Eksempler:
        | foretaget   | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Et barn i dagtilbud med formodning om behov
      Givet Barn.fødselsdato er 2022-06-01
      Og Smaabarn.pasning er DAGTILBUD
      Og Smaabarn.formodning er ja
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE opfyldt

    Scenarie: Et barn på 2 år
      Givet Barn.fødselsdato er 2023-06-01
      Og Sprogvurdering.iAlderen er ja
      Og Smaabarn.pasning er PRIVAT_PASNING
      Og Smaabarn.formodning er nej
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE opfyldt

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SPROG-DELTAGER-IKKE opfyldt
      Og er SM-SPROG-DELTAGER-IKKE spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-08-11
      Givet Barn.fødselsdato er 2021-06-01
      Og Smaabarn.begyndtISkole er nej
      Og Smaabarn.pasning er HJEMME
      Og Sprogvurdering.foretaget er nej
      Og Sprogvurdering.undtaget er nej
      Og Sprogvurdering.deltager er nej
      Og Sprogvurdering.undskyldelige er nej
      Når sagen vurderes den 2025-08-10
      Så er SM-SPROG-DELTAGER-IKKE uden for gyldighed
      Når sagen vurderes den 2025-08-11
      Så er SM-SPROG-DELTAGER-IKKE opfyldt
