# language: da
Egenskab: Børnelinealen: det, der beskytter barnet

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

  Regel: BO-BESKYTTELSE-MANGLER Beskyttelsesfaktorer er ikke besvaret

    Abstrakt Scenario: hver af de ti skal være besvaret, med ja eller nej
      Givet området boernelineal
      Og Beskyttelsesfaktorer:
        | kognitiveEvner   | temperament   | selvtillid   | empati   | prosocialeFærdigheder   | fleksibilitet   | tilknytning   | opdragelse   | klareNormer   | lærerrelationer   |
        | <kognitiveEvner> | <temperament> | <selvtillid> | <empati> | <prosocialeFærdigheder> | <fleksibilitet> | <tilknytning> | <opdragelse> | <klareNormer> | <lærerrelationer> |
      Når sagen vurderes den 2023-05-15
      Så er BO-BESKYTTELSE-MANGLER <status>

      Eksempler:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer | status       |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             | ikke opfyldt |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              | ikke opfyldt |
        |                | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             |             | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          |            | ja     | ja                    | ja            | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         |        | ja                    | ja            | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     |                       | ja            | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     | ja                    |               | ja          | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     | ja                    | ja            |             | ja         | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          |            | ja          | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         |             | ja              | opfyldt      |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          |                 | opfyldt      |

    Scenarie: intet er besvaret
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så siger BO-BESKYTTELSE-MANGLER udestår
      Og er resultatet af BO-BESKYTTELSE-MANGLER VURDERING_UFULDSTÆNDIG
