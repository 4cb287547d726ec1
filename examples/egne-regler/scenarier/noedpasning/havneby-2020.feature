# language: da
Egenskab: Nødpasning for store børn i Havneby
  Kommunens eget kriterium ved siden af de tre i bekendtgørelsen. Børnene er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Regel: HAV-STORE-BOERN 10-11-årige med forældre i sundhed eller ældrepleje

    Baggrund: Et barn på 10 år, og alle muligheder er afsøgt
      Givet Barn.fødselsdato er 2009-10-02
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |

    Scenarie: Mor er sygeplejerske, far er på plejehjemmet
      Givet Foraelder:
        | id  | sektor     |
        | mor | SUNDHED    |
        | far | ÆLDREPLEJE |
      Når sagen vurderes den 2020-03-30
      Så siger HAV-STORE-BOERN opfyldt
      Og er handlingen i HAV-STORE-BOERN "Tilbyd barnet en plads i nødpasning."
      Og er den ansvarlige i HAV-STORE-BOERN "Skolelederen"

    Scenarie: Barnet er omfattet lokalt, og svaret er ikke «ikke omfattet»
      Givet Barn.særligeBehov er nej
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN opfyldt
      Og er NP-OMFATTET-LOKALT opfyldt
      Og er resultatet af NP-OMFATTET-LOKALT OMFATTET_LOKALT
      Og er NP-OMFATTET ikke opfyldt
      Og er NP-IKKE-OMFATTET ikke opfyldt

    Scenarie: Det er kommunens egen regel og ligner ikke lov
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN opfyldt
      Og hviler HAV-STORE-BOERN på KOMMUNAL

    Abstrakt Scenario: Barnet er 10 eller 11 år på pasningsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN <udfald>

      Eksempler:
        | barnet                              | født        | udfald       |
        | fylder 10 dagen efter               | 2010-03-31  | ikke opfyldt |
        | fylder 10 på dagen                  | 2010-03-30  | opfyldt      |
        | fylder 11 på dagen                  | 2009-03-30  | opfyldt      |
        | fylder 12 dagen efter               | 2008-03-31  | opfyldt      |
        | fylder 12 på dagen                  | 2008-03-30  | ikke opfyldt |
        | er født, men hvornår er ikke oplyst | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Alle forældre skal arbejde i sundhed eller ældrepleje: far er i <sektor>
      Givet Foraelder:
        | id  | sektor     |
        | mor | ÆLDREPLEJE |
        | far | <sektor>   |
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN <udfald>

      Eksempler:
        | sektor      | udfald       |
        | SUNDHED     | opfyldt      |
        | ÆLDREPLEJE  | opfyldt      |
        | POLITI      | ikke opfyldt |
        | ANDEN       | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Barnet bor ikke hos nogen forældre
      Givet ingen Foraelder
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN ikke opfyldt

    Scenarie: Det er ikke oplyst, hvem barnet bor hos
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN uafklaret
      Og mangler HAV-STORE-BOERN kun svar på:
        | felt      | svares af | spørgsmål                                        |
        | Foraelder | forælder  | Hvilke forældre bor barnet hos på pasningsdagen? |

    Abstrakt Scenario: Mulighederne skal være afsøgt: svaret er <svar>
      Givet Pasning.alleMulighederAfsøgt er <svar>
      Og Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den 2020-03-30
      Så er HAV-STORE-BOERN <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Udvalgets beslutning gælder fra mandag den 23. marts: <dagen>
      Givet Foraelder:
        | id  | sektor  |
        | mor | SUNDHED |
      Når sagen vurderes den <dato>
      Så er HAV-STORE-BOERN <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-22 | uden for gyldighed |
        | første dag  | 2020-03-23 | opfyldt            |
        | sidste dag  | 2020-04-13 | opfyldt            |
        | dagen efter | 2020-04-14 | uden for gyldighed |
