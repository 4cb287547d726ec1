# language: da
Egenskab: Pasning i Havneby

  Regel: HB-PASNING Pasning til de mindste

    Scenarie: Et barn på fem år
      Givet Barn.fødselsdato er 2014-06-12
      Og Pasning:
        | pasningsdag | alleMulighederAfsøgt |
        | 2020-03-30  | ja                   |
      Når sagen vurderes den 2020-03-30
      Så er HB-PASNING opfyldt
      Og siger HB-PASNING opfyldt

    Scenarie: Et barn på seks år
      Givet Barn.fødselsdato er 2014-03-30
      Og Pasning.pasningsdag er 2020-03-30
      Når sagen vurderes den 2020-03-30
      Så er HB-PASNING ikke opfyldt

    Scenarie: Intet er oplyst
      Når sagen vurderes den 2020-03-30
      Så er HB-PASNING uafklaret

    Scenarie: Mulighederne er ikke afsøgt
      Givet Pasning.alleMulighederAfsøgt er nej
      Når sagen vurderes den 2020-03-30
      Så er HB-PASNING ikke opfyldt
