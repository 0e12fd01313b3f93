package org.careerpathing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CareerPathing {

	public static void main(String[] arguments) {
		SpringApplication.run(CareerPathing.class, arguments);
	}

}
