# language: da
Egenskab: Sundhedsplejens øgede indsats, ekstra besøg og tiden mellem 1 år og skolestart
  Hvem skal tilbydes mere, og hvad er kun en anbefaling? Et besøg, der ikke er blevet til noget, er intet tegn.
  Reglerne står i rules/smaaboern/sundhedspleje.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området smaaboern

  Regel: SM-OEGET-INDSATS Øget indsats fra sundhedsplejen

    Scenarie: Barnet har særlige behov
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-OEGET-INDSATS pligt
      Og er handlingen i SM-OEGET-INDSATS "Tilbyd familien en øget indsats fra sundhedsplejen."
      Og er den ansvarlige i SM-OEGET-INDSATS "Kommunens sundhedspleje"
      Og er kilden til SM-OEGET-INDSATS "Sundhedsloven § 122"
      Og hviler SM-OEGET-INDSATS på LOV
      Og mangler SM-OEGET-INDSATS intet

    Abstrakt Scenario: Særlige behov: <behov>
      Givet Sundhedspleje.særligtBehov er <behov>
      Og Smaabarn.begyndtISkole er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-OEGET-INDSATS <udfald>

      Eksempler:
        | behov       | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Tilbuddet gælder, indtil undervisningspligten ophører: <hvordan>
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er <skole>
      Og Smaabarn.undervisningspligtOphørt er <ophørt>
      Når sagen vurderes den 2025-10-06
      Så er SM-OEGET-INDSATS <udfald>

      Eksempler:
        | hvordan                         | skole       | ophørt      | udfald       |
        | Ikke begyndt i skole            | nej         | ikke oplyst | opfyldt      |
        | I skole                         | ja          | nej         | opfyldt      |
        | Færdig med undervisningspligten | ja          | ja          | ikke opfyldt |
        | I skole, mere ved ingen         | ja          | ikke oplyst | uafklaret    |
        | Ingen ved det                   | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-OEGET-INDSATS opfyldt
      Og er SM-OEGET-INDSATS spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-03-12
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Når sagen vurderes den 2025-03-11
      Så er SM-OEGET-INDSATS uden for gyldighed
      Når sagen vurderes den 2025-03-12
      Så er SM-OEGET-INDSATS opfyldt

  Regel: SM-HJEMMEBESOEG Hjemmebesøg efter 1 år

    Scenarie: Barnet på 2 år har særlige behov
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Når sagen vurderes den 2025-10-06
      Så siger SM-HJEMMEBESOEG pligt
      Og er handlingen i SM-HJEMMEBESOEG "Tilbyd familien hjemmebesøg af en sundhedsplejerske."
      Og er den ansvarlige i SM-HJEMMEBESOEG "Kommunens sundhedspleje"
      Og er kilden til SM-HJEMMEBESOEG "BEK nr. 1344 af 03/12/2010, § 13; sundhedsloven § 122"
      Og hviler SM-HJEMMEBESOEG på LOV
      Og mangler SM-HJEMMEBESOEG intet

    Abstrakt Scenario: Særlige behov: <behov>
      Givet Sundhedspleje.særligtBehov er <behov>
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG <udfald>

      Eksempler:
        | behov       | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra 1 år: <hvordan>
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er <født>
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 1-årsdagen | 2024-10-07  | ikke opfyldt |
        | 1-årsdagen           | 2024-10-06  | opfyldt      |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Tilbuddet gælder, indtil undervisningspligten ophører: <hvordan>
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er <skole>
      Og Barn.fødselsdato er 2023-04-10
      Og Smaabarn.undervisningspligtOphørt er <ophørt>
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG <udfald>

      Eksempler:
        | hvordan                         | skole       | ophørt      | udfald       |
        | Ikke begyndt i skole            | nej         | ikke oplyst | opfyldt      |
        | I skole                         | ja          | nej         | opfyldt      |
        | Færdig med undervisningspligten | ja          | ja          | ikke opfyldt |
        | I skole, mere ved ingen         | ja          | ikke oplyst | uafklaret    |
        | Ingen ved det                   | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG opfyldt
      Og er SM-HJEMMEBESOEG spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2025-03-12
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Når sagen vurderes den 2025-03-11
      Så er SM-HJEMMEBESOEG uden for gyldighed
      Når sagen vurderes den 2025-03-12
      Så er SM-HJEMMEBESOEG opfyldt

  Regel: SM-HJEMMEBESOEG-UDESTAAR Hjemmebesøg er ikke tilbudt

    Scenarie: Hjemmebesøg er ikke tilbudt
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Og Sundhedspleje.hjemmebesøgTilbudt er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-HJEMMEBESOEG-UDESTAAR udestår
      Og er kilden til SM-HJEMMEBESOEG-UDESTAAR "BEK nr. 1344 af 03/12/2010, § 13"
      Og hviler SM-HJEMMEBESOEG-UDESTAAR på LOV
      Og mangler SM-HJEMMEBESOEG-UDESTAAR intet

    Abstrakt Scenario: Tilbudt: <tilbudt>
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Og Sundhedspleje.hjemmebesøgTilbudt er <tilbudt>
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG-UDESTAAR <udfald>

      Eksempler:
        | tilbudt     | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Særlige behov: <behov>
      Givet Sundhedspleje.særligtBehov er <behov>
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Og Sundhedspleje.hjemmebesøgTilbudt er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-HJEMMEBESOEG-UDESTAAR <udfald>

      Eksempler:
        | behov       | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2025-03-12
      Givet Sundhedspleje.særligtBehov er ja
      Og Smaabarn.begyndtISkole er nej
      Og Barn.fødselsdato er 2023-04-10
      Og Sundhedspleje.hjemmebesøgTilbudt er nej
      Når sagen vurderes den 2025-03-11
      Så er SM-HJEMMEBESOEG-UDESTAAR uden for gyldighed
      Når sagen vurderes den 2025-03-12
      Så er SM-HJEMMEBESOEG-UDESTAAR opfyldt

  Regel: SM-EKSTRA-BESOEG Overvej et ekstra besøg

    Scenarie: Forældrene til et lille barn har intet netværk
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
        | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                     | nej                 | nej       | ja           | nej                |
      Når sagen vurderes den 2025-10-06
      Så siger SM-EKSTRA-BESOEG anbefaling
      Og er handlingen i SM-EKSTRA-BESOEG "Overvej at tilbyde familien et ekstra besøg af sundhedsplejersken."
      Og er den ansvarlige i SM-EKSTRA-BESOEG "Sundhedsplejersken"
      Og er kilden til SM-EKSTRA-BESOEG "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 01, Sårbare forældre"
      Og hviler SM-EKSTRA-BESOEG på ANBEFALING
      Og mangler SM-EKSTRA-BESOEG intet

    Abstrakt Scenario: I skole: <skole>
      Givet Smaabarn.begyndtISkole er <skole>
      Og Risikofaktorer:
        | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                     | nej                 | nej       | ja           | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG <udfald>

      Eksempler:
        | skole       | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Tegn 1 alene er nok, og uden det er der intet tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | ja                      | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt

    Scenarie: Tegn 2 alene er nok, og uden det er der intet tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | ja                  | nej       | nej          | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt

    Scenarie: Tegn 3 alene er nok, og uden det er der intet tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt

    Scenarie: Tegn 4 alene er nok, og uden det er der intet tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | nej                 | nej       | ja           | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt

    Scenarie: Tegn 5 alene er nok, og uden det er der intet tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | nej                 | nej       | nej          | ja                 |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt

    Scenarie: Ingen af de fem tegn
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG ikke opfyldt

    Scenarie: Ved ingen det om et af dem, spørges der
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
              | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
              | nej                     | nej                 | nej       | nej          | ikke oplyst        |
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG uafklaret
      Og mangler SM-EKSTRA-BESOEG svar på Risikofaktorer.psykiskSygForælder

    Scenarie: Har ingen svaret på noget af det, er det ikke afgjort
      Givet Smaabarn.begyndtISkole er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG uafklaret

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
        | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                     | nej                 | nej       | ja           | nej                |
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-EKSTRA-BESOEG opfyldt
      Og er SM-EKSTRA-BESOEG spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Smaabarn.begyndtISkole er nej
      Og Risikofaktorer:
        | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                     | nej                 | nej       | ja           | nej                |
      Når sagen vurderes den 2015-02-28
      Så er SM-EKSTRA-BESOEG uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SM-EKSTRA-BESOEG opfyldt

  Regel: SM-SLIP Ingen kontakt er aftalt mellem 1 år og skolestart

    Scenarie: Barnet på 2 år har ingen aftalt kontakt
      Givet Barn.fødselsdato er 2023-04-10
      Og Smaabarn.begyndtISkole er nej
      Og Sundhedspleje.kontaktAftalt er nej
      Når sagen vurderes den 2025-10-06
      Så siger SM-SLIP udestår
      Og er resultatet af SM-SLIP INGEN_KONTAKT_AFTALT
      Og er handlingen i SM-SLIP "Overvej, om sundhedsplejersken skal se barnet, før det begynder i skole."
      Og er den ansvarlige i SM-SLIP "Sundhedsplejersken"
      Og er kilden til SM-SLIP "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 01"
      Og hviler SM-SLIP på ANBEFALING
      Og mangler SM-SLIP intet

    Abstrakt Scenario: Fra 1 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Smaabarn.begyndtISkole er nej
      Og Sundhedspleje.kontaktAftalt er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SLIP <udfald>

      Eksempler:
        | hvordan              | født        | udfald       |
        | Dagen før 1-årsdagen | 2024-10-07  | ikke opfyldt |
        | 1-årsdagen           | 2024-10-06  | opfyldt      |
        | Ikke oplyst          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: I skole: <skole>
      Givet Barn.fødselsdato er 2023-04-10
      Og Smaabarn.begyndtISkole er <skole>
      Og Sundhedspleje.kontaktAftalt er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SLIP <udfald>

      Eksempler:
        | skole       | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Aftalt: <aftalt>
      Givet Barn.fødselsdato er 2023-04-10
      Og Smaabarn.begyndtISkole er nej
      Og Sundhedspleje.kontaktAftalt er <aftalt>
      Når sagen vurderes den 2025-10-06
      Så er SM-SLIP <udfald>

      Eksempler:
        | aftalt      | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Barn.fødselsdato er 2023-04-10
      Og Smaabarn.begyndtISkole er nej
      Og Sundhedspleje.kontaktAftalt er nej
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-SLIP opfyldt
      Og er SM-SLIP spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Barn.fødselsdato er 2013-04-10
      Og Smaabarn.begyndtISkole er nej
      Og Sundhedspleje.kontaktAftalt er nej
      Når sagen vurderes den 2015-02-28
      Så er SM-SLIP uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SM-SLIP opfyldt
