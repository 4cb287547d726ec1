# language: da
Egenskab: For lidt, men rigtigt

  Regel: HB-PASNING Pasning til de mindste

    Scenarie: Intet er oplyst
      Når sagen vurderes den 2020-03-30
      Så er HB-PASNING uafklaret
