# language: da
Egenskab: Børnelinealen: det, der beskytter barnet

  Baggrund:
    Givet Barn.fødselsdato er 2015-02-03

  Regel: BO-ALDER-3 Barnet er fyldt 3 år
    KL nævner ingen alder; grænsen er et lokalt valg.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-ALDER-3 <status>

      Eksempler:
        | hvordan               | født        | status       |
        | fylder 3 på dagen     | 2020-05-15  | opfyldt      |
        | fylder 3 dagen efter  | 2020-05-16  | ikke opfyldt |
        | det ved ingen         | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-ALDER-3 opfyldt
      Og hviler BO-ALDER-3 på LOKALT_VALG

  Regel: BO-ALDER-6 Barnet er fyldt 6 år
    KL nævner ingen alder; grænsen er et lokalt valg.

    Abstrakt Scenario: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-ALDER-6 <status>

      Eksempler:
        | hvordan               | født        | status       |
        | fylder 6 på dagen     | 2017-05-15  | opfyldt      |
        | fylder 6 dagen efter  | 2017-05-16  | ikke opfyldt |
        | det ved ingen         | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-ALDER-6 opfyldt
      Og hviler BO-ALDER-6 på LOKALT_VALG

  Regel: BO-BESKYTTER-EVNER Gode kognitive evner

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.kognitiveEvner er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EVNER <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-EVNER opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-EVNER på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.kognitiveEvner er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EVNER <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.kognitiveEvner er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EVNER opfyldt
      Og hviler BO-BESKYTTER-EVNER også på LOKALT_VALG

  Regel: BO-BESKYTTER-TEMPERAMENT Afbalanceret temperament

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.temperament er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-TEMPERAMENT <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-TEMPERAMENT opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-TEMPERAMENT på ANBEFALING

  Regel: BO-BESKYTTER-SELVTILLID Selvtillid

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.selvtillid er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-SELVTILLID <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-SELVTILLID opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-SELVTILLID på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.selvtillid er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-SELVTILLID <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.selvtillid er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-SELVTILLID opfyldt
      Og hviler BO-BESKYTTER-SELVTILLID også på LOKALT_VALG

  Regel: BO-BESKYTTER-EMPATI Empati

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.empati er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EMPATI <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | nej        | ja     | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-EMPATI opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-EMPATI på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.empati er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EMPATI <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.empati er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-EMPATI opfyldt
      Og hviler BO-BESKYTTER-EMPATI også på LOKALT_VALG

  Regel: BO-BESKYTTER-PROSOCIAL Prosociale færdigheder

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.prosocialeFærdigheder er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-PROSOCIAL <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | nej        | nej    | ja                    | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-PROSOCIAL opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-PROSOCIAL på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.prosocialeFærdigheder er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-PROSOCIAL <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.prosocialeFærdigheder er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-PROSOCIAL opfyldt
      Og hviler BO-BESKYTTER-PROSOCIAL også på LOKALT_VALG

  Regel: BO-BESKYTTER-FLEKSIBEL Fleksibilitet

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.fleksibilitet er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-FLEKSIBEL <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den tredje af seks
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | nej        | nej    | nej                   | ja            | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-FLEKSIBEL opfyldt
      Og er BO-LOEFT-BARN opfyldt
      Og hviler BO-BESKYTTER-FLEKSIBEL på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.fleksibilitet er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-FLEKSIBEL <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.fleksibilitet er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-FLEKSIBEL opfyldt
      Og hviler BO-BESKYTTER-FLEKSIBEL også på LOKALT_VALG

  Regel: BO-BESKYTTER-TILKNYTNING God tilknytning

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.tilknytning er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-TILKNYTNING <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den anden af fire
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | ja         | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-TILKNYTNING opfyldt
      Og er BO-LOEFT-FORAELDRE opfyldt
      Og hviler BO-BESKYTTER-TILKNYTNING på ANBEFALING

  Regel: BO-BESKYTTER-OPDRAGELSE Omsorgsfuld opdragelse

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.opdragelse er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-OPDRAGELSE <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den anden af fire
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | ja         | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-OPDRAGELSE opfyldt
      Og er BO-LOEFT-FORAELDRE opfyldt
      Og hviler BO-BESKYTTER-OPDRAGELSE på ANBEFALING

  Regel: BO-BESKYTTER-NORMER Klare normer

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.klareNormer er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-NORMER <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den anden af fire
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | nej        | ja          | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-NORMER opfyldt
      Og er BO-LOEFT-FORAELDRE opfyldt
      Og hviler BO-BESKYTTER-NORMER på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 3 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.klareNormer er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-NORMER <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 3 på dagen                          | 2020-05-15  | ja          | opfyldt      |
        | fylder 3 dagen efter                       | 2020-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.klareNormer er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-NORMER opfyldt
      Og hviler BO-BESKYTTER-NORMER også på LOKALT_VALG

  Regel: BO-BESKYTTER-LAERERE Positive relationer til lærere

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Beskyttelsesfaktorer.lærerrelationer er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-LAERERE <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den anden af fire
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | nej        | nej         | ja              |
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTER-LAERERE opfyldt
      Og er BO-LOEFT-FORAELDRE opfyldt
      Og hviler BO-BESKYTTER-LAERERE på ANBEFALING

    Abstrakt Scenario: fra barnet er fyldt 6 år: <hvordan>
      Givet Barn.fødselsdato er <født>
      Og Beskyttelsesfaktorer.lærerrelationer er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-LAERERE <status>

      Eksempler:
        | hvordan                                    | født        | svar        | status       |
        | fylder 6 på dagen                          | 2017-05-15  | ja          | opfyldt      |
        | fylder 6 dagen efter                       | 2017-05-16  | ja          | ikke opfyldt |
        | tre måneder gammelt: der spørges ikke      | 2023-02-15  | ikke oplyst | ikke opfyldt |
        | hvornår barnet er født, ved ingen          | ikke oplyst | ja          | uafklaret    |

    Scenarie: hviler også på det lokale valg
      Givet Beskyttelsesfaktorer.lærerrelationer er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTER-LAERERE opfyldt
      Og hviler BO-BESKYTTER-LAERERE også på LOKALT_VALG

  Regel: BO-BESKYTTELSE-MANGLER Beskyttelsesfaktorer er ikke besvaret
    De tre, der kan svares på om ethvert barn.

    Abstrakt Scenario: hver skal være besvaret, med ja eller nej
      Givet området boernelineal
      Og Beskyttelsesfaktorer:
        | temperament   | tilknytning   | opdragelse   |
        | <temperament> | <tilknytning> | <opdragelse> |
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER <status>

      Eksempler:
        | temperament | tilknytning | opdragelse | status       |
        | nej         | nej         | nej        | ikke opfyldt |
        | ja          | ja          | ja         | ikke opfyldt |
        |             | ja          | ja         | opfyldt      |
        | ja          |             | ja         | opfyldt      |
        | ja          | ja          |            | opfyldt      |

    Scenarie: intet er besvaret
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTELSE-MANGLER udestår
      Og er resultatet af BO-BESKYTTELSE-MANGLER VURDERING_UFULDSTÆNDIG
      Og er handlingen i BO-BESKYTTELSE-MANGLER "Svar på de beskyttelsesfaktorer, der mangler."

  Regel: BO-BESKYTTELSE-MANGLER-3 Beskyttelsesfaktorer fra 3 år er ikke besvaret
    Om et barn under 3 år spørges der ikke.

    Abstrakt Scenario: hver skal være besvaret, med ja eller nej
      Givet området boernelineal
      Og Beskyttelsesfaktorer:
        | kognitiveEvner   | selvtillid   | empati   | prosocialeFærdigheder   | fleksibilitet   | klareNormer   |
        | <kognitiveEvner> | <selvtillid> | <empati> | <prosocialeFærdigheder> | <fleksibilitet> | <klareNormer> |
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER-3 <status>

      Eksempler:
        | kognitiveEvner | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | klareNormer | status       |
        | nej            | nej        | nej    | nej                   | nej           | nej         | ikke opfyldt |
        | ja             | ja         | ja     | ja                    | ja            | ja          | ikke opfyldt |
        |                | ja         | ja     | ja                    | ja            | ja          | opfyldt      |
        | ja             |            | ja     | ja                    | ja            | ja          | opfyldt      |
        | ja             | ja         |        | ja                    | ja            | ja          | opfyldt      |
        | ja             | ja         | ja     |                       | ja            | ja          | opfyldt      |
        | ja             | ja         | ja     | ja                    |               | ja          | opfyldt      |
        | ja             | ja         | ja     | ja                    | ja            |             | opfyldt      |

    Scenarie: intet er besvaret
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTELSE-MANGLER-3 udestår
      Og er resultatet af BO-BESKYTTELSE-MANGLER-3 VURDERING_UFULDSTÆNDIG
      Og er handlingen i BO-BESKYTTELSE-MANGLER-3 "Svar på de beskyttelsesfaktorer, der mangler."

    Abstrakt Scenario: kun om et barn, der er fyldt 3 år: <hvordan>
      Givet området boernelineal
      Og Barn.fødselsdato er <født>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER-3 <status>

      Eksempler:
        | hvordan                           | født        | status       |
        | fylder 3 på dagen                 | 2020-05-15  | opfyldt      |
        | fylder 3 dagen efter              | 2020-05-16  | ikke opfyldt |
        | hvornår barnet er født, ved ingen | ikke oplyst | uafklaret    |

  Regel: BO-BESKYTTELSE-MANGLER-6 Relationerne til lærere er ikke besvaret
    Om et barn under 6 år spørges der ikke.

    Abstrakt Scenario: hver skal være besvaret, med ja eller nej
      Givet området boernelineal
      Og Beskyttelsesfaktorer.lærerrelationer er <lærerrelationer>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER-6 <status>

      Eksempler:
        | lærerrelationer | status       |
        | nej             | ikke opfyldt |
        | ja              | ikke opfyldt |
        | ikke oplyst     | opfyldt      |

    Scenarie: intet er besvaret
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTELSE-MANGLER-6 udestår
      Og er resultatet af BO-BESKYTTELSE-MANGLER-6 VURDERING_UFULDSTÆNDIG
      Og er handlingen i BO-BESKYTTELSE-MANGLER-6 "Svar på de beskyttelsesfaktorer, der mangler."

    Abstrakt Scenario: kun om et barn, der er fyldt 6 år: <hvordan>
      Givet området boernelineal
      Og Barn.fødselsdato er <født>
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER-6 <status>

      Eksempler:
        | hvordan                           | født        | status       |
        | fylder 6 på dagen                 | 2017-05-15  | opfyldt      |
        | fylder 6 dagen efter              | 2017-05-16  | ikke opfyldt |
        | hvornår barnet er født, ved ingen | ikke oplyst | uafklaret    |
