# language: da
Egenskab: Skolefravær, spor A: straks kontakt ved ethvert ulovligt fravær
  Hvornår bør skolen kontakte forældrene, og hvem kan den få hjælp fra?
  Det er ministeriets vejledning og ikke lov. Reglerne står i rules/skolefravaer/uvm-vejledning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-ULOVLIG-KONTAKT Straks kontakt ved ethvert ulovligt fravær
    Der er ingen nedre grænse: den første ulovlige dag er nok, på enhver skole.

    Baggrund: Alle fraværsdage i kvartalet har en type
      Givet Kvartal.dageUdenType er 0

    Scenarie: Eleven har én ulovlig dag: skolen bør straks kontakte forældrene
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-05-15
      Så siger FR-ULOVLIG-KONTAKT anbefaling
      Og er handlingen i FR-ULOVLIG-KONTAKT "Kontakt straks forældrene."
      Og er den ansvarlige i FR-ULOVLIG-KONTAKT "Skolen"
      Og er kilden til FR-ULOVLIG-KONTAKT "uvm.dk, Værktøjer til skoleledelsen"
      Og hviler FR-ULOVLIG-KONTAKT på VEJLEDNING
      Og hviler FR-ULOVLIG-KONTAKT også på LOKALT_VALG
      Og mangler FR-ULOVLIG-KONTAKT intet

    Abstrakt Scenario: Den første halve dag er nok: <dage> ulovlige dage
      Givet Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-KONTAKT <udfald>
      Og mangler FR-ULOVLIG-KONTAKT intet

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 0.5  | opfyldt      |
        | 1    | opfyldt      |
        | 60   | opfyldt      |

    Abstrakt Scenario: Skoleformen betyder intet: <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-KONTAKT opfyldt

      Eksempler:
        | skole                 |
        | FOLKESKOLE            |
        | FRI_ELLER_PRIVATSKOLE |
        | EFTERSKOLE            |
        | ANDEN                 |

    Abstrakt Scenario: Sygdom, frihed og nødundervisning er ikke ulovligt fravær: <felt>
      Givet Kvartal.ulovligeDage er 0
      Og <felt> er 30
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-KONTAKT ikke opfyldt

      Eksempler:
        | felt                         |
        | Kvartal.sygedage             |
        | Kvartal.fridage              |
        | Kvartal.nødundervisningsdage |

    Abstrakt Scenario: En dag uden type er ukendt, ikke ulovlig: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-KONTAKT <udfald>

      Eksempler:
        | ulovlige | ukendte     | udfald    |
        | 0        | 1           | uafklaret |
        | 0        | ikke oplyst | uafklaret |
        | 1        | 1           | opfyldt   |
        | 1        | ikke oplyst | opfyldt   |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ULOVLIG-KONTAKT uafklaret
      Og mangler FR-ULOVLIG-KONTAKT kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                 | ulovlige    | ukendte     | spørgsmål                                                                        |
        | Kvartal.ulovligeDage | ikke oplyst | 0           | Hvor mange ulovlige fraværsdage er registreret i kvartalet?                      |
        | Kvartal.dageUdenType | 0           | ikke oplyst | Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér typen) |

    Abstrakt Scenario: Vejledningen bruges fra 1. januar 2020: <dag>
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den <dag>
      Så er FR-ULOVLIG-KONTAKT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-KONTAKT-UDESTAAR Forældrene er ikke kontaktet

    Baggrund: Eleven har én ulovlig dag
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | 1            | 0            |

    Scenarie: Skolen har ikke kontaktet forældrene
      Givet Fravaerssag.forældreKontaktet er nej
      Når sagen vurderes den 2023-05-15
      Så siger FR-KONTAKT-UDESTAAR udestår
      Og er kilden til FR-KONTAKT-UDESTAAR "uvm.dk, Værktøjer til skoleledelsen"
      Og hviler FR-KONTAKT-UDESTAAR på VEJLEDNING
      Og mangler FR-KONTAKT-UDESTAAR intet

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreKontaktet er <kontaktet>
      Når sagen vurderes den 2023-05-15
      Så er FR-KONTAKT-UDESTAAR ikke opfyldt
      Og mangler FR-KONTAKT-UDESTAAR intet

      Eksempler:
        | hvorfor                                                | dage        | kontaktet   |
        | forældrene er kontaktet                                | 1           | ja          |
        | der intet ulovligt fravær er                           | 0           | nej         |
        | forældrene er kontaktet; fraværet er ikke gjort op     | ikke oplyst | ja          |
        | der intet ulovligt fravær er; kontakten er ikke oplyst | 0           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Kvartal.ulovligeDage er <dage>
      Og Fravaerssag.forældreKontaktet er <kontaktet>
      Når sagen vurderes den 2023-05-15
      Så er FR-KONTAKT-UDESTAAR uafklaret
      Og mangler FR-KONTAKT-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | skole     | <spørgsmål> |

      Eksempler:
        | felt                          | dage        | kontaktet   | spørgsmål                                                   |
        | Fravaerssag.forældreKontaktet | 1           | ikke oplyst | Har skolen kontaktet forældrene om det ulovlige fravær?     |
        | Kvartal.ulovligeDage          | ikke oplyst | nej         | Hvor mange ulovlige fraværsdage er registreret i kvartalet? |

    Abstrakt Scenario: Vejledningen bruges fra 1. januar 2020: <dag>
      Givet Fravaerssag.forældreKontaktet er nej
      Når sagen vurderes den <dag>
      Så er FR-KONTAKT-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-PPR PPR eller anden rådgivning
    En mulighed, ikke en pligt.

    Baggrund: Alle fraværsdage i kvartalet har en type
      Givet Kvartal.dageUdenType er 0

    Scenarie: Eleven har én ulovlig dag: skolen kan inddrage PPR
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den 2023-05-15
      Så siger FR-PPR mulighed
      Og er handlingen i FR-PPR "Overvej at inddrage PPR eller anden rådgivning."
      Og er den ansvarlige i FR-PPR "Skolen"
      Og er kilden til FR-PPR "uvm.dk, Værktøjer til skoleledelsen"
      Og hviler FR-PPR på VEJLEDNING
      Og mangler FR-PPR intet

    Abstrakt Scenario: Muligheden er der fra den første ulovlige halve dag: <ulovlige> ulovlige og <ukendte> uden type
      Givet Kvartal:
        | ulovligeDage | dageUdenType |
        | <ulovlige>   | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-PPR <udfald>

      Eksempler:
        | ulovlige | ukendte | udfald       |
        | 0        | 0       | ikke opfyldt |
        | 0        | 0.5     | uafklaret    |
        | 0.5      | 0       | opfyldt      |
        | 1        | 0       | opfyldt      |

    Scenarie: Er ulovlige dage ikke oplyst, spørges skolen
      Når sagen vurderes den 2023-05-15
      Så er FR-PPR uafklaret
      Og mangler FR-PPR kun svar på:
        | felt                 | svares af |
        | Kvartal.ulovligeDage | skole     |

    Abstrakt Scenario: Vejledningen bruges fra 1. januar 2020: <dag>
      Givet Kvartal.ulovligeDage er 1
      Når sagen vurderes den <dag>
      Så er FR-PPR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |
