# language: da
Egenskab: Skolefravær: sygeundervisning
  Hvornår skal skolens leder henvende sig til forældrene om sygeundervisning?
  Reglerne står i rules/skolefravaer/sygeundervisning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-SYGEUNDERVISNING Henvendelse ved længere sygdom
    Det er sygdommens længde, der udløser pligten; et antal dage i et kvartal gør det ikke.

    Baggrund: En elev i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Sygdom.længereVarighed er ja

    Scenarie: Skolens leder har pligt til at henvende sig
      Når sagen vurderes den 2023-06-20
      Så siger FR-SYGEUNDERVISNING pligt
      Og er handlingen i FR-SYGEUNDERVISNING "Henvend dig snarest muligt til forældrene, så behovet for sygeundervisning kan vurderes."
      Og er den ansvarlige i FR-SYGEUNDERVISNING "Skolens leder"
      Og er kilden til FR-SYGEUNDERVISNING "BEK nr. 694 af 20/06/2014, § 1, stk. 1, 1.-2. pkt."
      Og hviler FR-SYGEUNDERVISNING på LOV
      Og mangler FR-SYGEUNDERVISNING intet

    Abstrakt Scenario: Pligten gælder folkeskolen og de frie grundskoler: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | EFTERSKOLE            | ikke opfyldt |
        | FRI_FAGSKOLE          | ikke opfyldt |
        | UNGDOMSUDDANNELSE     | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Scenarie: Er skolens form ikke oplyst, spørges skolen
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING uafklaret
      Og mangler FR-SYGEUNDERVISNING kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |

    Scenarie: Mange sygedage i kvartalet er ikke længere sygdom, når en fagperson siger nej
      Givet Sygdom.længereVarighed er nej
      Og Kvartal:
        | skoledage | sygedage |
        | 60        | 40       |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING ikke opfyldt
      Og mangler FR-SYGEUNDERVISNING intet

    Scenarie: Om fraværet bliver længere, er et skøn
      Givet Sygdom.længereVarighed er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING uafklaret
      Og er resultatet af FR-SYGEUNDERVISNING KRÆVER_FAGLIG_VURDERING
      Og mangler FR-SYGEUNDERVISNING kun svar på:
        | felt                   | svares af | spørgsmål                                                                                              | skøn |
        | Sygdom.længereVarighed | fagperson | Er eleven fraværende på grund af sygdom eller lignende, der må skønnes at blive af længere varighed? | ja   |

    Abstrakt Scenario: Bekendtgørelsen gælder fra 1. august 2014: <dag>
      Når sagen vurderes den <dag>
      Så er FR-SYGEUNDERVISNING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-SYGEUNDERVISNING-SENEST 15 skoledage siden sidste deltagelse
    Senest 15 skoledage efter, at eleven sidst deltog, uanset hvor længe fraværet skønnes at vare.

    Baggrund: En elev i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Sygdom.skoledageSidenDeltagelse er 15

    Scenarie: Skolens leder har pligt til at henvende sig
      Når sagen vurderes den 2023-06-20
      Så siger FR-SYGEUNDERVISNING-SENEST pligt
      Og er handlingen i FR-SYGEUNDERVISNING-SENEST "Henvend dig i dag til forældrene, så behovet for sygeundervisning kan vurderes."
      Og er den ansvarlige i FR-SYGEUNDERVISNING-SENEST "Skolens leder"
      Og er kilden til FR-SYGEUNDERVISNING-SENEST "BEK nr. 694 af 20/06/2014, § 1, stk. 1, 3. pkt."
      Og hviler FR-SYGEUNDERVISNING-SENEST på LOV
      Og mangler FR-SYGEUNDERVISNING-SENEST intet

    Abstrakt Scenario: Pligten gælder folkeskolen og de frie grundskoler: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-SENEST <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | EFTERSKOLE            | ikke opfyldt |
        | FRI_FAGSKOLE          | ikke opfyldt |
        | UNGDOMSUDDANNELSE     | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Scenarie: Er skolens form ikke oplyst, spørges skolen
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-SENEST uafklaret
      Og mangler FR-SYGEUNDERVISNING-SENEST kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |

    Abstrakt Scenario: Den 15. skoledag er den sidste: <dage> skoledage
      Givet Sygdom:
        | skoledageSidenDeltagelse | længereVarighed |
        | <dage>                   | nej             |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-SENEST <udfald>

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 14   | ikke opfyldt |
        | 15   | opfyldt      |
        | 16   | opfyldt      |
        | 400  | opfyldt      |

    Scenarie: Er det ikke oplyst, spørges skolen
      Givet Sygdom.skoledageSidenDeltagelse er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-SENEST uafklaret
      Og mangler FR-SYGEUNDERVISNING-SENEST kun svar på:
        | felt                            | svares af | spørgsmål                                                                                                                                                                   |
        | Sygdom.skoledageSidenDeltagelse | skole     | Hvor mange skoledage er gået, siden eleven sidst deltog i undervisningen eller skulle være begyndt? (0, når eleven ikke er væk på grund af sygdom eller lignende) |

    Abstrakt Scenario: Et antal dage, der ikke kan være rigtigt, afvises: <dage>
      Givet Sygdom.skoledageSidenDeltagelse er <dage>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Sygdom.skoledageSidenDeltagelse

      Eksempler:
        | dage |
        | -1   |
        | 401  |

    Abstrakt Scenario: Bekendtgørelsen gælder fra 1. august 2014: <dag>
      Når sagen vurderes den <dag>
      Så er FR-SYGEUNDERVISNING-SENEST <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-SYGEUNDERVISNING-KORT 15 skoledages hyppig, kortvarig sygdom
    De 15 skoledage deles ikke op efter kvartal.

    Baggrund: En elev i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Sygdom:
        | sygedageIAlt | hyppigtKortvarigt |
        | 15           | ja                |

    Scenarie: Skolens leder har pligt til at henvende sig
      Når sagen vurderes den 2023-06-20
      Så siger FR-SYGEUNDERVISNING-KORT pligt
      Og er handlingen i FR-SYGEUNDERVISNING-KORT "Henvend dig snarest muligt til forældrene, så behovet for sygeundervisning kan vurderes."
      Og er den ansvarlige i FR-SYGEUNDERVISNING-KORT "Skolens leder"
      Og er kilden til FR-SYGEUNDERVISNING-KORT "BEK nr. 694 af 20/06/2014, § 1, stk. 2"
      Og hviler FR-SYGEUNDERVISNING-KORT på LOV
      Og mangler FR-SYGEUNDERVISNING-KORT intet

    Abstrakt Scenario: Pligten gælder folkeskolen og de frie grundskoler: <skole>
      Givet Skolegang.skoleform er <skole>
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-KORT <udfald>

      Eksempler:
        | skole                 | udfald       |
        | FOLKESKOLE            | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE | opfyldt      |
        | EFTERSKOLE            | ikke opfyldt |
        | FRI_FAGSKOLE          | ikke opfyldt |
        | UNGDOMSUDDANNELSE     | ikke opfyldt |
        | ANDEN                 | ikke opfyldt |

    Scenarie: Er skolens form ikke oplyst, spørges skolen
      Givet Skolegang.skoleform er ikke oplyst
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-KORT uafklaret
      Og mangler FR-SYGEUNDERVISNING-KORT kun svar på:
        | felt                | svares af |
        | Skolegang.skoleform | skole     |

    Abstrakt Scenario: I alt 15 skoledage, og hyppigt og kortvarigt: <dage> dage, <svar>
      Givet Sygdom:
        | sygedageIAlt | hyppigtKortvarigt |
        | <dage>       | <svar>            |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-KORT <udfald>

      Eksempler:
        | dage        | svar        | udfald       |
        | 0           | ja          | ikke opfyldt |
        | 14.5        | ja          | ikke opfyldt |
        | 15          | ja          | opfyldt      |
        | 15.5        | ja          | opfyldt      |
        | 15          | nej         | ikke opfyldt |
        | 15          | ikke oplyst | uafklaret    |
        | 14.5        | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |
        | ikke oplyst | nej         | ikke opfyldt |

    Scenarie: Dagene kan ligge i flere kvartaler: otte sygedage i dette kvartal er ikke et loft
      Givet Kvartal:
        | skoledage | sygedage |
        | 60        | 8        |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-KORT opfyldt

    Scenarie: Er intet oplyst, spørges skolen om dagene og en fagperson om mønstret
      Givet Sygdom:
        | sygedageIAlt | hyppigtKortvarigt |
        |              |                   |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-KORT uafklaret
      Og mangler FR-SYGEUNDERVISNING-KORT kun svar på:
        | felt                     | svares af | spørgsmål                                                                                                                         | skøn |
        | Sygdom.sygedageIAlt      | skole     | Hvor mange skoledage har hyppigt, kortvarigt sygefravær i alt varet? (0, når der ikke er noget; det deles ikke op efter kvartal) | nej  |
        | Sygdom.hyppigtKortvarigt | fagperson | Er eleven hyppigt og kortvarigt fraværende på grund af sygdom, herunder en kronisk sygdom?                                        | ja   |

    Abstrakt Scenario: Et antal dage, der ikke kan være rigtigt, afvises: <dage>
      Givet Sygdom.sygedageIAlt er <dage>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Sygdom.sygedageIAlt

      Eksempler:
        | dage |
        | -1   |
        | 15.2 |
        | 367  |

    Abstrakt Scenario: Bekendtgørelsen gælder fra 1. august 2014: <dag>
      Når sagen vurderes den <dag>
      Så er FR-SYGEUNDERVISNING-KORT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
        | 2024-01-01 | opfyldt            |

  Regel: FR-SYGEUNDERVISNING-UDESTAAR Forældrene er ikke spurgt om sygeundervisning

    Baggrund: En elev i folkeskolen uden sygdom, og ingen er spurgt
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Sygdom:
        | længereVarighed | skoledageSidenDeltagelse | hyppigtKortvarigt | forældreSpurgt |
        | nej             | 0                        | nej               | nej            |

    Abstrakt Scenario: Hver af de tre pligter er nok: <felt>
      Givet <felt> er <svar>
      Og Sygdom.sygedageIAlt er 15
      Når sagen vurderes den 2023-06-20
      Så siger FR-SYGEUNDERVISNING-UDESTAAR udestår
      Og er kilden til FR-SYGEUNDERVISNING-UDESTAAR "BEK nr. 694 af 20/06/2014, § 1, stk. 1-2"
      Og hviler FR-SYGEUNDERVISNING-UDESTAAR på LOV
      Og mangler FR-SYGEUNDERVISNING-UDESTAAR intet

      Eksempler:
        | felt                            | svar |
        | Sygdom.længereVarighed          | ja   |
        | Sygdom.skoledageSidenDeltagelse | 15   |
        | Sygdom.hyppigtKortvarigt        | ja   |

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Sygdom:
        | længereVarighed | skoledageSidenDeltagelse | hyppigtKortvarigt | forældreSpurgt |
        | <længere>       | 0                        | nej               | <spurgt>       |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-UDESTAAR ikke opfyldt
      Og mangler FR-SYGEUNDERVISNING-UDESTAAR intet

      Eksempler:
        | hvorfor                              | længere | spurgt      |
        | forældrene er spurgt                 | ja      | ja          |
        | der ingen pligt er                   | nej     | nej         |
        | der ingen pligt er; resten er uvist  | nej     | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet Sygdom:
        | længereVarighed | skoledageSidenDeltagelse | hyppigtKortvarigt | forældreSpurgt |
        | <længere>       | 0                        | nej               | <spurgt>       |
      Når sagen vurderes den 2023-06-20
      Så er FR-SYGEUNDERVISNING-UDESTAAR uafklaret
      Og mangler FR-SYGEUNDERVISNING-UDESTAAR kun svar på:
        | felt   | svares af |
        | <felt> | <hvem>    |

      Eksempler:
        | felt                   | længere     | spurgt      | hvem      |
        | Sygdom.forældreSpurgt  | ja          | ikke oplyst | skole     |
        | Sygdom.længereVarighed | ikke oplyst | nej         | fagperson |

    Abstrakt Scenario: Reglen følger pligten: <dag>
      Givet Sygdom.længereVarighed er ja
      Når sagen vurderes den <dag>
      Så er FR-SYGEUNDERVISNING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
