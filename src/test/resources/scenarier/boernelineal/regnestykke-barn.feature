# language: da
Egenskab: Børnelinealen: det vejledende trin for barnet

  Regel: BO-ANKER-TRIVSEL-VEDVARENDE Barnet er i trivsel, vedvarende eller flere steder

    Abstrakt Scenario: vedvarende eller flere steder
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Og Lineal.flereArenaer er <steder>
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRIVSEL-VEDVARENDE <status>

      Eksempler:
        | niveau      | vedvarende  | steder      | status       |
        | I_TRIVSEL   | ja          | nej         | opfyldt      |
        | I_TRIVSEL   | nej         | ja          | opfyldt      |
        | I_TRIVSEL   | ja          | ja          | opfyldt      |
        | I_TRIVSEL   | nej         | nej         | ikke opfyldt |
        | UDSAT       | ja          | ja          | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | I_TRIVSEL   | ikke oplyst | nej         | uafklaret    |
        | I_TRIVSEL   | nej         | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er I_TRIVSEL
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRIVSEL-VEDVARENDE ikke opfyldt
      Og er trinnet på BARN 10

    Scenarie: det nederste tal
      Givet Lineal.niveau er I_TRIVSEL
      Og Lineal.vedvarende er ja
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-TRIVSEL-VEDVARENDE højstTrin
      Og er trinnet på BARN 9

    Scenarie: er det ukendt, er trinnet et spænd
      Givet Lineal.niveau er I_TRIVSEL
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRIVSEL-VEDVARENDE uafklaret
      Og er trinnet på BARN 9 til 10

  Regel: BO-ANKER-FALDENDE Barnet er i faldende trivsel

    Abstrakt Scenario: niveauet er valgt
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-FALDENDE <status>

      Eksempler:
        | niveau           | status       |
        | FALDENDE_TRIVSEL | opfyldt      |
        | UDSAT            | ikke opfyldt |
        | ikke oplyst      | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er FALDENDE_TRIVSEL
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-FALDENDE højstTrin
      Og er trinnet på BARN 8

  Regel: BO-ANKER-FALDENDE-VEDVARENDE Barnet er i faldende trivsel, vedvarende eller flere steder

    Abstrakt Scenario: vedvarende eller flere steder
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Og Lineal.flereArenaer er <steder>
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-FALDENDE-VEDVARENDE <status>

      Eksempler:
        | niveau           | vedvarende  | steder      | status       |
        | FALDENDE_TRIVSEL | ja          | nej         | opfyldt      |
        | FALDENDE_TRIVSEL | nej         | ja          | opfyldt      |
        | FALDENDE_TRIVSEL | ja          | ja          | opfyldt      |
        | FALDENDE_TRIVSEL | nej         | nej         | ikke opfyldt |
        | UDSAT            | ja          | ja          | ikke opfyldt |
        | ikke oplyst      | ja          | nej         | uafklaret    |
        | FALDENDE_TRIVSEL | ikke oplyst | nej         | uafklaret    |
        | FALDENDE_TRIVSEL | nej         | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er FALDENDE_TRIVSEL
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-FALDENDE-VEDVARENDE ikke opfyldt
      Og er trinnet på BARN 8

    Scenarie: det nederste tal
      Givet Lineal.niveau er FALDENDE_TRIVSEL
      Og Lineal.vedvarende er ja
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-FALDENDE-VEDVARENDE højstTrin
      Og er trinnet på BARN 7

    Scenarie: er det ukendt, er trinnet et spænd
      Givet Lineal.niveau er FALDENDE_TRIVSEL
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-FALDENDE-VEDVARENDE uafklaret
      Og er trinnet på BARN 7 til 8

  Regel: BO-ANKER-SAARBART Barnet er sårbart

    Abstrakt Scenario: niveauet er valgt
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-SAARBART <status>

      Eksempler:
        | niveau      | status       |
        | SÅRBART     | opfyldt      |
        | UDSAT       | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-SAARBART højstTrin
      Og er trinnet på BARN 6

  Regel: BO-ANKER-SAARBART-VEDVARENDE Barnet er sårbart, vedvarende eller flere steder

    Abstrakt Scenario: vedvarende eller flere steder
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Og Lineal.flereArenaer er <steder>
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-SAARBART-VEDVARENDE <status>

      Eksempler:
        | niveau      | vedvarende  | steder      | status       |
        | SÅRBART     | ja          | nej         | opfyldt      |
        | SÅRBART     | nej         | ja          | opfyldt      |
        | SÅRBART     | ja          | ja          | opfyldt      |
        | SÅRBART     | nej         | nej         | ikke opfyldt |
        | UDSAT       | ja          | ja          | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | SÅRBART     | ikke oplyst | nej         | uafklaret    |
        | SÅRBART     | nej         | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-SAARBART-VEDVARENDE ikke opfyldt
      Og er trinnet på BARN 6

    Scenarie: det nederste tal
      Givet Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er ja
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-SAARBART-VEDVARENDE højstTrin
      Og er trinnet på BARN 5

    Scenarie: er det ukendt, er trinnet et spænd
      Givet Lineal.niveau er SÅRBART
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-SAARBART-VEDVARENDE uafklaret
      Og er trinnet på BARN 5 til 6

  Regel: BO-ANKER-UDSAT Barnet er udsat

    Abstrakt Scenario: niveauet er valgt
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-UDSAT <status>

      Eksempler:
        | niveau      | status       |
        | UDSAT       | opfyldt      |
        | TRUET       | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er UDSAT
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-UDSAT højstTrin
      Og er trinnet på BARN 4

  Regel: BO-ANKER-UDSAT-VEDVARENDE Barnet er udsat, vedvarende eller flere steder

    Abstrakt Scenario: vedvarende eller flere steder
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Og Lineal.flereArenaer er <steder>
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-UDSAT-VEDVARENDE <status>

      Eksempler:
        | niveau      | vedvarende  | steder      | status       |
        | UDSAT       | ja          | nej         | opfyldt      |
        | UDSAT       | nej         | ja          | opfyldt      |
        | UDSAT       | ja          | ja          | opfyldt      |
        | UDSAT       | nej         | nej         | ikke opfyldt |
        | TRUET       | ja          | ja          | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | UDSAT       | ikke oplyst | nej         | uafklaret    |
        | UDSAT       | nej         | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er UDSAT
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-UDSAT-VEDVARENDE ikke opfyldt
      Og er trinnet på BARN 4

    Scenarie: det nederste tal
      Givet Lineal.niveau er UDSAT
      Og Lineal.vedvarende er ja
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-UDSAT-VEDVARENDE højstTrin
      Og er trinnet på BARN 3

    Scenarie: er det ukendt, er trinnet et spænd
      Givet Lineal.niveau er UDSAT
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-UDSAT-VEDVARENDE uafklaret
      Og er trinnet på BARN 3 til 4

  Regel: BO-ANKER-TRUET Barnet er truet

    Abstrakt Scenario: niveauet er valgt
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRUET <status>

      Eksempler:
        | niveau      | status       |
        | TRUET       | opfyldt      |
        | UDSAT       | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er TRUET
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-TRUET højstTrin
      Og er trinnet på BARN 2

  Regel: BO-ANKER-TRUET-VEDVARENDE Barnet er truet, vedvarende eller flere steder

    Abstrakt Scenario: vedvarende eller flere steder
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Og Lineal.flereArenaer er <steder>
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRUET-VEDVARENDE <status>

      Eksempler:
        | niveau      | vedvarende  | steder      | status       |
        | TRUET       | ja          | nej         | opfyldt      |
        | TRUET       | nej         | ja          | opfyldt      |
        | TRUET       | ja          | ja          | opfyldt      |
        | TRUET       | nej         | nej         | ikke opfyldt |
        | UDSAT       | ja          | ja          | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | TRUET       | ikke oplyst | nej         | uafklaret    |
        | TRUET       | nej         | ikke oplyst | uafklaret    |

    Scenarie: det øverste tal er udgangspunktet
      Givet Lineal.niveau er TRUET
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRUET-VEDVARENDE ikke opfyldt
      Og er trinnet på BARN 2

    Scenarie: det nederste tal
      Givet Lineal.niveau er TRUET
      Og Lineal.vedvarende er ja
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så siger BO-ANKER-TRUET-VEDVARENDE højstTrin
      Og er trinnet på BARN 1

    Scenarie: er det ukendt, er trinnet et spænd
      Givet Lineal.niveau er TRUET
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-ANKER-TRUET-VEDVARENDE uafklaret
      Og er trinnet på BARN 1 til 2

  Regel: BO-LOEFT-BARN Tre individuelle beskyttelsesfaktorer

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Barn.fødselsdato er 2015-02-03
      Og Risikofaktorer.vold er nej
      Og Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej

    Abstrakt Scenario: to og tre af seks
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | <tredje>   | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN <status>
      Og er trinnet på BARN <trin>

      Eksempler:
        | tredje | status       | trin    |
        | ja     | opfyldt      | 7       |
        | nej    | ikke opfyldt | 6       |
        |        | uafklaret    | 6 til 7 |

    Scenarie: højst ét løft, uanset hvor mange
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Når sagen vurderes den 2023-05-15
      Så siger BO-LOEFT-BARN løft
      Og er trinnet på BARN 7

    Scenarie: de kontekstuelle tæller ikke her
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | nej        | nej    | nej                   | nej           | ja          | ja         | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN ikke opfyldt

    Scenarie: aldrig over 10
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Lineal.niveau er I_TRIVSEL
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN opfyldt
      Og er trinnet på BARN 10

    Abstrakt Scenario: aldrig, når det akutte spor gælder
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Bekymring.overgreb er <overgreb>
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN <status>

      Eksempler:
        | overgreb    | vold        | status       |
        | ja          | nej         | ikke opfyldt |
        | nej         | ja          | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |

    Scenarie: er det ukendt, om det gælder, er trinnet et spænd
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Bekymring.overgreb er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN uafklaret
      Og er trinnet på BARN 6 til 7

    Scenarie: et barn under 3 år har for få faktorer at svare på til et løft
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | ja             | ja          | ja         | ja     | ja                    | ja            | ja          | ja         | ja          | ja              |
      Og Barn.fødselsdato er 2023-02-15
      Når sagen vurderes den 2023-05-15
      Så er BO-LOEFT-BARN ikke opfyldt
