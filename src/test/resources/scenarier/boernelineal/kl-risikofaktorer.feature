# language: da
Egenskab: Børnelinealen: risikofaktorer i familien

  Regel: BO-FAKTOR-FORAELDREEVNE Svækket forældreevne

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.svækketForældreevne er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-FORAELDREEVNE <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-FORAELDREEVNE opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-FORAELDREEVNE på ANBEFALING

  Regel: BO-FAKTOR-MISBRUG Misbrug

    Abstrakt Scenario: det ene eller det andet sted
      Givet Risikofaktorer.misbrug er <det ene>
      Og Risikofaktorer.alkoholEllerStoffer er <det andet>
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-MISBRUG <status>

      Eksempler:
        | det ene     | det andet   | status       |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | opfyldt      |

    Scenarie: begge steder er én faktor
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | ja      | nej                       | nej  | nej             | nej            | nej           | nej                     | ja                  | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-MISBRUG opfyldt
      Og er BO-FLERE-FAKTORER ikke opfyldt
      Og er trinnet på FORÆLDRE 8 til 9

    Scenarie: med en anden er det to
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | ja      | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-MISBRUG opfyldt
      Og er BO-LOFT-2 opfyldt

  Regel: BO-FAKTOR-USTABILITET Ustabile familiestrukturer

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.ustabileFamiliestrukturer er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-USTABILITET <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | ja                        | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-USTABILITET opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-USTABILITET på ANBEFALING

  Regel: BO-FAKTOR-VOLD Vold

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.vold er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-VOLD <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | ja   | nej             | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-VOLD opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-VOLD på ANBEFALING

  Regel: BO-FAKTOR-NETVAERK Social isolation eller intet netværk

    Abstrakt Scenario: det ene eller det andet sted
      Givet Risikofaktorer.socialIsolation er <det ene>
      Og Risikofaktorer.intetNetværk er <det andet>
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-NETVAERK <status>

      Eksempler:
        | det ene     | det andet   | status       |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | opfyldt      |

    Scenarie: begge steder er én faktor
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | ja              | nej            | nej           | nej                     | nej                 | nej       | ja           | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-NETVAERK opfyldt
      Og er BO-FLERE-FAKTORER ikke opfyldt
      Og er trinnet på FORÆLDRE 8 til 9

    Scenarie: med en anden er det to
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | ja              | nej            | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-NETVAERK opfyldt
      Og er BO-LOFT-2 opfyldt

  Regel: BO-FAKTOR-SOMATISK Somatisk sygdom

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.somatiskSygdom er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-SOMATISK <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-SOMATISK opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-SOMATISK på ANBEFALING

  Regel: BO-FAKTOR-PSYKISK Psykisk sygdom

    Abstrakt Scenario: det ene eller det andet sted
      Givet Risikofaktorer.psykiskSygdom er <det ene>
      Og Risikofaktorer.psykiskSygForælder er <det andet>
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-PSYKISK <status>

      Eksempler:
        | det ene     | det andet   | status       |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | ikke oplyst | opfyldt      |

    Scenarie: begge steder er én faktor
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | ja            | nej                     | nej                 | nej       | nej          | ja                 |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-PSYKISK opfyldt
      Og er BO-FLERE-FAKTORER ikke opfyldt
      Og er trinnet på FORÆLDRE 8 til 9

    Scenarie: med en anden er det to
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | ja            | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-PSYKISK opfyldt
      Og er BO-LOFT-2 opfyldt

  Regel: BO-FAKTOR-OMSORGSSVIGT Forælder med omsorgssvigt eller traume

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.omsorgssvigtEllerTraume er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-OMSORGSSVIGT <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-OMSORGSSVIGT opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-OMSORGSSVIGT på ANBEFALING

  Regel: BO-FAKTOR-KRISE Svær akut krise

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.akutKrise er <svar>
      Og området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-FAKTOR-KRISE <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: den ene af to faktorer
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAKTOR-KRISE opfyldt
      Og er BO-LOFT-2 opfyldt
      Og hviler BO-FAKTOR-KRISE på ANBEFALING

  Regel: BO-SAARBAR-OMSORGSSVIGT Omsorgssvigt eller traume

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.omsorgssvigtEllerTraume er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-SAARBAR-OMSORGSSVIGT <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det ene af to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | ja                      | ja                  | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-SAARBAR-OMSORGSSVIGT opfyldt
      Og er BO-FLERE-FAKTORER opfyldt
      Og hviler BO-SAARBAR-OMSORGSSVIGT på ANBEFALING

  Regel: BO-SAARBAR-RUSMIDLER Alkohol eller stoffer

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.alkoholEllerStoffer er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-SAARBAR-RUSMIDLER <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det ene af to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | ja                  | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-SAARBAR-RUSMIDLER opfyldt
      Og er BO-FLERE-FAKTORER opfyldt
      Og hviler BO-SAARBAR-RUSMIDLER på ANBEFALING

  Regel: BO-SAARBAR-KRISE Svær akut krise

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.akutKrise er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-SAARBAR-KRISE <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det ene af to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | ja        | ja           | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-SAARBAR-KRISE opfyldt
      Og er BO-FLERE-FAKTORER opfyldt
      Og hviler BO-SAARBAR-KRISE på ANBEFALING

  Regel: BO-SAARBAR-NETVAERK Intet netværk

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.intetNetværk er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-SAARBAR-NETVAERK <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det ene af to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | ja           | ja                 |
      Når sagen vurderes den 2023-05-15
      Så siger BO-SAARBAR-NETVAERK opfyldt
      Og er BO-FLERE-FAKTORER opfyldt
      Og hviler BO-SAARBAR-NETVAERK på ANBEFALING

  Regel: BO-SAARBAR-PSYKISK Psykisk sygdom hos en forælder

    Abstrakt Scenario: bekræftet, afkræftet og ukendt
      Givet Risikofaktorer.psykiskSygForælder er <svar>
      Når sagen vurderes den 2023-05-15
      Så er BO-SAARBAR-PSYKISK <status>

      Eksempler:
        | svar        | status       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: det ene af to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | ja                      | nej                 | nej       | nej          | ja                 |
      Når sagen vurderes den 2023-05-15
      Så siger BO-SAARBAR-PSYKISK opfyldt
      Og er BO-FLERE-FAKTORER opfyldt
      Og hviler BO-SAARBAR-PSYKISK på ANBEFALING

  Regel: BO-FLERE-FAKTORER Flere tegn på sårbare forældre
    KL's sætning handler om de fem tegn på sårbare forældre, ikke om de øvrige risikofaktorer.

    Abstrakt Scenario: springet ligger mellem ét og to tegn
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | <rusmidler>         | <krise>   | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FLERE-FAKTORER <status>

      Eksempler:
        | rusmidler | krise | status       |
        | nej       | nej   | ikke opfyldt |
        | ja        | nej   | ikke opfyldt |
        | nej       | ja    | ikke opfyldt |
        | ja        | ja    | opfyldt      |
        | ja        |       | uafklaret    |
        | nej       |       | ikke opfyldt |

    Scenarie: risikofaktorer, der ikke er tegn på sårbare forældre, tæller ikke
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | ja      | ja                        | nej  | ja              | ja             | ja            | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FLERE-FAKTORER ikke opfyldt
      Og er BO-LOFT-4 opfyldt

    Scenarie: det siger reglen
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | ja                  | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FLERE-FAKTORER opmærksomhed
      Og er resultatet af BO-FLERE-FAKTORER FLERE_FAKTORER

    Scenarie: de tegn, der afgør det
      Givet Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise   | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | ja                  | ikke oplyst | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-FLERE-FAKTORER uafklaret
      Og mangler BO-FLERE-FAKTORER kun svar på:
        | felt                     | svares af |
        | Risikofaktorer.akutKrise | fagperson |
