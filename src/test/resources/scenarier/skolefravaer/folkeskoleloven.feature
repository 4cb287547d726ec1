# language: da
Egenskab: Skolefravær, spor A: lægeattest ved længere sygdom
  Hvad kan skolens leder gøre, når en elev er syg længe?
  Reglerne står i rules/skolefravaer/folkeskoleloven.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-LAEGEATTEST Sygdom i mere end to uger
    Er eleven syg i mere end to uger, kan skolens leder forlange en lægeattest. Det er en mulighed, ikke en pligt.

    Baggrund: Skolens leder har ikke forlangt nogen attest
      Givet Sygdom.attestForlangt er nej

    Scenarie: Eleven er på 15. dag syg: skolens leder kan forlange en attest
      Givet Sygdom.dageITræk er 15
      Når sagen vurderes den 2023-06-20
      Så siger FR-LAEGEATTEST mulighed
      Og er handlingen i FR-LAEGEATTEST "Overvej, om der er brug for en lægeattest."
      Og er den ansvarlige i FR-LAEGEATTEST "Skolens leder"
      Og er kilden til FR-LAEGEATTEST "Folkeskoleloven § 39, stk. 2"
      Og hviler FR-LAEGEATTEST på LOV
      Og mangler FR-LAEGEATTEST intet

    Abstrakt Scenario: Mere end to uger er fra den 15. dag: <dage> dage i træk
      Givet Sygdom.dageITræk er <dage>
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST <udfald>

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 13   | ikke opfyldt |
        | 14   | ikke opfyldt |
        | 15   | opfyldt      |
        | 366  | opfyldt      |

    Abstrakt Scenario: Der peges ikke på muligheden, når <hvorfor>
      Givet Sygdom:
        | dageITræk | attestForlangt |
        | <dage>    | <forlangt>     |
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST ikke opfyldt
      Og mangler FR-LAEGEATTEST intet

      Eksempler:
        | hvorfor                                          | dage        | forlangt    |
        | attesten allerede er forlangt                    | 15          | ja          |
        | attesten er forlangt; varigheden er ikke oplyst  | ikke oplyst | ja          |
        | sygdommen kun har varet to uger; resten er uvist | 14          | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Sygdom:
        | dageITræk | attestForlangt |
        | <dage>    | <forlangt>     |
      Når sagen vurderes den 2023-06-20
      Så er FR-LAEGEATTEST uafklaret
      Og mangler FR-LAEGEATTEST kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                  | dage        | forlangt    | spørgsmål                                               |
        | Sygdom.dageITræk      | ikke oplyst | nej         | Hvor mange kalenderdage i træk har eleven nu været syg? |
        | Sygdom.attestForlangt | 15          | ikke oplyst | Har skolens leder forlangt en lægeattest?               |

    Abstrakt Scenario: Et antal dage, der ikke kan være rigtigt, afvises: <dage>
      Givet Sygdom.dageITræk er <dage>
      Når sagen vurderes den 2023-06-20
      Så afvises sagen på grund af Sygdom.dageITræk

      Eksempler:
        | dage |
        | -1   |
        | 367  |

    Abstrakt Scenario: Reglen bruges fra 1. august 2014, et lokalt valg: <dag>
      Givet Sygdom.dageITræk er 15
      Når sagen vurderes den <dag>
      Så er FR-LAEGEATTEST <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-07-31 | uden for gyldighed |
        | 2014-08-01 | opfyldt            |
